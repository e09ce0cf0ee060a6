// Fills a template with the paragraphs of a Markdown text: what a report costs with docxtemplater.
const fs = require("fs");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");

const [template, text, output] = process.argv.slice(2);
const paragraphs = fs.readFileSync(text, "utf8").split("\n\n").map((t) => ({ t }));
const report = new Docxtemplater(new PizZip(fs.readFileSync(template)), { paragraphLoop: true });
report.render({ p: paragraphs });
fs.writeFileSync(output, report.getZip().generate({ type: "nodebuffer" }));
