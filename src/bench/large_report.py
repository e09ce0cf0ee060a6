#!/usr/bin/env python3
"""Writes a report folder of 193 States, 300 measures and 6,000 entries, all invented.

Usage: large_report.py PROJECT FOLDER   (PROJECT is a checkout, for the codes of the States)
"""
import random
import sys
from pathlib import Path

WORDS = "garden school teacher seed water soil law plan course year pupil tool bed path fence".split()


def main(project, folder):
    chance = random.Random(193)
    table = project / "src/main/resources/org/sgreport/reference/states.tsv"
    rows = [line.split("\t") for line in table.read_text().splitlines() if not line.startswith("#")]
    states = [row[0] for row in rows if row[2] == "member"]
    measures = [f"measure-{n}" for n in range(1, 301)]
    (folder / "states").mkdir(parents=True, exist_ok=True)
    (folder / "report.yaml").write_text(
        "status: invented\nsymbol: A/101/998\norgan: General Assembly\nsession: One hundred and first session\n"
        "item: 99\nitem-of: provisional agenda\nitem-title: Gardens\ndate: 2046-08-01\ntitle: Gardens, at length\n"
        "as-of: {replies: 2046-06-15}\npaper: letter\ntemplate: body.md.ftl\n")
    (folder / "measures.yaml").write_text("groups:\n" + "".join(
        f"  - id: group-{g}\n    title: Group {g}\n    measures:\n" + "".join(
            f"      - id: {m}\n        title: Measure {m[8:]}\n        statuses: [in-force, planned]\n"
            for m in measures[g * 30:g * 30 + 30])
        for g in range(10)))
    (folder / "body.md.ftl").write_text("# Measures\n\n" + "".join(
        f'Reported by <@count of="{m}"/> States, measure {m[8:]} (<@states of="{m}" none="none"/>).\n\n'
        for m in measures))
    entries = sorted(chance.sample([(s, m) for s in states for m in measures], 6000))
    for state in states:
        own = [m for s, m in entries if s == state]
        (folder / "states" / f"{state}.yaml").write_text(
            f"state: {state}\nreply: {{received: 2046-05-{chance.randint(1, 28):02}}}\nmeasures:\n" + "".join(
                f"  - measure: {m}\n    status: {chance.choice(['in-force', 'planned'])}\n"
                f"    text: {' '.join(chance.choices(WORDS, k=20)).capitalize()}.\n    source: reply, p. {chance.randint(1, 40)}\n"
                for m in own))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
