import { defineConfig } from "vitest/config";

/** These hold the bot to Discord's three seconds under load: they need the machine to themselves. */
const UNDER_LOAD = ["test/start.test.ts", "test/replicas.test.ts", "test/discord/faults.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: "together", include: ["test/**/*.test.ts"], exclude: UNDER_LOAD, maxWorkers: "100%" },
      },
      {
        extends: true,
        test: { name: "alone", include: UNDER_LOAD, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
