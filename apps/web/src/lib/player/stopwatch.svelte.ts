/** Time since a set began, without the pauses, updated with every frame. */
export function createStopwatch() {
  let running = $state(false);
  let seconds = $state(0);
  let before = 0;

  $effect(() => {
    if (!running) return;
    let frame = requestAnimationFrame(function tick(now) {
      if (before > 0) seconds += Math.min(0.25, (now - before) / 1000);
      before = now;
      frame = requestAnimationFrame(tick);
    });
    return () => {
      cancelAnimationFrame(frame);
      before = 0;
    };
  });

  return {
    get running() {
      return running;
    },
    get seconds() {
      return seconds;
    },
    toggle(): void {
      running = !running;
    },
    reset(): void {
      running = false;
      seconds = 0;
    },
  };
}
