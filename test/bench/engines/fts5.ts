import sqlite from "node-sqlite3-wasm";
import { DEPTH, type Engine } from "./engine.ts";

let database: sqlite.Database;

export const fts5: Engine = {
  name: "SQLite FTS5",
  setting:
    "`unicode61` without diacritics, contentless, optimised, in memory, words joined by OR: https://sqlite.org/fts5.html",
  build(texts) {
    database = new sqlite.Database(":memory:");
    database.exec(
      `CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize="unicode61 remove_diacritics 2")`,
    );
    database.exec("BEGIN");
    const insert = database.prepare("INSERT INTO passages(rowid, text) VALUES (?, ?)");
    for (const [id, { text }] of texts.entries()) insert.run([id, text]);
    database.exec("COMMIT");
    database.exec("INSERT INTO passages(passages) VALUES ('optimize')");
    const select = database.prepare(
      `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${DEPTH}`,
    );
    return (question) => {
      const words = question.split(" ").map((word) => `"${word}"`);
      return select.all([words.join(" OR ")]).map(({ rowid }) => Number(rowid));
    };
  },
  // The database is in the memory of a WebAssembly module.
  bytesElsewhere: () =>
    Number(
      database.get("SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()")
        ?.bytes,
    ),
};
