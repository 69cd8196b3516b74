import { describe, expect, it } from "vitest";
import type { LogLevel } from "../src/log.ts";
import { createLog } from "../src/program-log.ts";

function written(level: LogLevel, isTTY: boolean) {
  const lines = { output: "", problems: "" };
  const log = createLog(
    level,
    { isTTY, write: (text: string) => (lines.output += text) },
    { isTTY, write: (text: string) => (lines.problems += text) },
  );
  log.info("Answered.", { command: "/ask", document: null, ms: 1.5 });
  log.error("b.md, line 2: has no title");
  return lines;
}

describe("the log", () => {
  it("is a JSON object a line where no terminal is, and errors go to stderr alone", () => {
    const { output, problems } = written("info", false);
    expect(JSON.parse(output)).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u),
      command: "/ask",
      document: null,
      ms: 1.5,
      msg: "Answered.",
    });
    expect(JSON.parse(problems)).toMatchObject({ level: "error", msg: "b.md, line 2: has no title" });
  });

  it("is to be read on a terminal", () => {
    const { output, problems } = written("info", true);
    expect(output).toMatch(/^\d\d:\d\d:\d\d Answered\. command=\/ask document=null ms=1\.5\n$/u);
    expect(problems).toMatch(/^\d\d:\d\d:\d\d b\.md, line 2: has no title\n$/u);
  });

  it("leaves out what weighs less than LOG_LEVEL", () => {
    expect(written("error", false)).toMatchObject({ output: "" });
    expect(written("silent", false)).toEqual({ output: "", problems: "" });
  });
});
