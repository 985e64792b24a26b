export { longDay, shortDay, weekDay } from "@wervel/wervel";
