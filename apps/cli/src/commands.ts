import type { Command } from "./command.ts";
import { course } from "./commands/course.ts";
import { credit } from "./commands/credit.ts";
import { directory } from "./commands/directory.ts";
import { experiment } from "./commands/experiment.ts";
import { flare } from "./commands/flare.ts";
import { gut } from "./commands/gut.ts";
import { bringIn } from "./commands/import.ts";
import { microbiome } from "./commands/microbiome.ts";
import { patterns } from "./commands/patterns.ts";
import { report } from "./commands/report.ts";
import { screen } from "./commands/screen.ts";
import { serve } from "./commands/serve.ts";

/** Every command, in the order in which `wervel --help` names them. */
export const commands: readonly Command[] = [
  screen,
  patterns,
  course,
  credit,
  experiment,
  flare,
  gut,
  microbiome,
  bringIn,
  report,
  directory,
  serve,
];
