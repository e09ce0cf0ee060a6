// The paragraphs of a Markdown text one after another: what a report costs with docx.
const fs = require("fs");
const { Document, Packer, Paragraph } = require("docx");

const [text, output] = process.argv.slice(2);
const children = fs.readFileSync(text, "utf8").split("\n\n").map((t) => new Paragraph(t));
Packer.toBuffer(new Document({ sections: [{ children }] })).then((b) => fs.writeFileSync(output, b));
