#!/usr/bin/env python3
"""The programme's headline figures as a table, and as CSV for a spreadsheet.

Needs Python 3.9 or newer and nothing else:

    python3 examples/report.py
    python3 examples/report.py --url https://host/graphql --token-file token.txt --csv totals.csv
    python3 examples/report.py --quarter 2024/25-Q2

The query is sent as a persisted document: its hash at first, its text only to a server that does not know it yet.

report.ts is the same script in TypeScript.
"""
import argparse
import csv
import hashlib
import json
import os
import re
import sys
import urllib.error
import urllib.request

QUERY = """
query ProgrammeReport($year: String!, $quarter: Int!) {
  programme {
    totals {
      asAt
      supportedCases
      supportedOperations
      socMasterListOperations
      disruptions
      casesVawgPercent
      casesChildExploitationPercent
      safeguardingReferrals
      ocgsIdentified
      priorityIndividualsIdentified
      vulnerabilitiesIdentified
      capabilitiesEnvironmentRegistrations
      timesAppsUsed
      savingOpportunitiesGBP
      definitions { figure meaning rule unit }
    }
    quarter(year: $year, quarter: $quarter) {
      newTaskings
      newIdentifications
      newDisruptions
      previousQuarter { newTaskings newIdentifications newDisruptions }
      sameQuarterLastYear { newTaskings newIdentifications newDisruptions }
    }
    byThreat: disruptions(groupBy: [THREAT_TYPE]) { cells { keys { label } count } }
    byP: disruptions(groupBy: [FOUR_P]) { cells { keys { label } count } }
    adoption: appUsage(groupBy: [FORCE]) { cells { keys { label } count: sum } }
  }
}
"""


BREAKDOWNS = (
    ("Disruptions by threat type", "byThreat"),
    ("Disruptions by the 4Ps", "byP"),
    ("Adoption across forces: times used", "adoption"),
)


class ReportError(Exception):
    """Something the reader must know, said in one line."""


def main():
    arguments = read_arguments()
    try:
        token = arguments.token or read_token(arguments.token_file)
        programme = ask(arguments.url, token, arguments.purpose, quarter_of(arguments.quarter))
        totals = programme["totals"]
        print_table(totals)
        print_quarter(arguments.quarter, programme.get("quarter"))
        for title, name in BREAKDOWNS:
            print_breakdown(title, programme.get(name))
        if arguments.csv:
            write_csv(arguments.csv, totals)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the table has seen enough, as `head` has. What is left is not shown at the end, either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except ReportError as error:
        sys.exit(f"report: {' '.join(str(error).split())}")


def read_arguments():
    parser = argparse.ArgumentParser(description="Prints the programme's headline figures.")
    parser.add_argument("--url", default="http://127.0.0.1:4000/graphql", help="the API (default: %(default)s)")
    parser.add_argument("--token", help="an access token with the right STATISTICS; better kept in a file")
    parser.add_argument(
        "--token-file",
        default=".data/tokens.json",
        help="a file with the token alone, or JSON with the token under 'performance' (default: %(default)s)",
    )
    parser.add_argument("--purpose", default="Programme report", help="why you ask; it is kept in the audit log")
    parser.add_argument("--quarter", default="2024/25-Q3", help="a quarter of a financial year (default: %(default)s)")
    parser.add_argument("--csv", metavar="FILE", help="write the figures to this file, too")
    return parser.parse_args()


def read_token(path):
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read().strip()
    except OSError as error:
        raise ReportError(f"no token: {path}: {error.strerror}. Give --token or --token-file.") from error
    if not text.startswith("{"):
        return text
    try:
        return json.loads(text)["performance"]
    except (ValueError, KeyError) as error:
        raise ReportError(f"{path} holds no token under 'performance'.") from error


def quarter_of(name):
    written = re.fullmatch(r"(\d{4}/\d\d)-Q([1-4])", name)
    if not written:
        raise ReportError(f"--quarter: expected a quarter such as 2024/25-Q3, got {name!r}.")
    return {"year": written[1], "quarter": int(written[2])}


def ask(url, token, purpose, variables):
    hashed = hashlib.sha256(QUERY.encode()).hexdigest()
    request = {
        "operationName": "ProgrammeReport",
        "variables": variables,
        "extensions": {"persistedQuery": {"version": 1, "sha256Hash": hashed}},
    }
    text = post(url, token, purpose, request)
    if b"PERSISTED_QUERY_NOT" in text:
        text = post(url, token, purpose, {**request, "query": QUERY})
    try:
        answer = json.loads(text)
        if answer.get("errors"):
            raise ReportError(" ".join(error["message"] for error in answer["errors"]))
        programme = answer["data"]["programme"]
        programme["totals"]["asAt"]
        return programme
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReportError(f"{url} did not answer as the API does: {text[:100].decode(errors='replace')!r}") from error


def post(url, token, purpose, request):
    headers = {"authorization": f"Bearer {token}", "content-type": "application/json", "x-purpose": purpose}
    body = json.dumps(request).encode()
    # The API stands on one's own network: a proxy that is set for the web is not asked.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(urllib.request.Request(url, body, headers), timeout=60) as response:
            return response.read()
    except urllib.error.HTTPError as error:
        # A refusal is explained in the body, as any other answer is.
        return error.read() or f"HTTP status {error.code}".encode()
    except (OSError, ValueError) as error:
        raise ReportError(f"the API does not answer at {url}: {getattr(error, 'reason', error)}") from error


def print_table(totals):
    rows = [(line["figure"], shown(line["figure"], totals[line["figure"]]), line["meaning"]) for line in figures(totals)]
    name, value = (max(len(row[column]) for row in rows) for column in (0, 1))
    print(f"Programme totals as at {totals['asAt']}\n")
    for row in rows:
        print(f"{row[0]:<{name}}  {row[1]:>{value}}  {row[2]}")


def print_quarter(name, quarter):
    if not quarter:
        return
    print(f"\nNew in {name}, beside the quarter before and the same one of last year\n")
    for figure in ("newTaskings", "newIdentifications", "newDisruptions"):
        ones = (quarter, quarter["previousQuarter"], quarter["sameQuarterLastYear"])
        print(f"{figure:<20}" + "".join(f"  {shown(figure, one[figure]):>8}" for one in ones))


def print_breakdown(title, cube):
    if not cube:
        return
    print(f"\n{title}\n")
    for cell in cube["cells"]:
        print(f"{cell['keys'][0]['label']:<55}  {shown('count', cell['count']):>8}")


def shown(figure, value):
    if value is None:
        return "-"
    if figure.endswith("Percent"):
        return f"{value} %"
    return f"£{value:,}" if figure.endswith("GBP") else f"{value:,}"


def write_csv(path, totals):
    try:
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["figure", "value", "unit", "meaning", "rule"])
            for line in figures(totals):
                cells = [line["figure"], totals[line["figure"]], line["unit"], line["meaning"], line["rule"]]
                writer.writerow([guarded(cell) for cell in cells])
    except OSError as error:
        raise ReportError(f"cannot write {path}: {error.strerror}") from error


def figures(totals):
    """The definitions of the figures that were asked for, in the order of the report."""
    return [line for line in totals["definitions"] if line["figure"] in totals]


def guarded(cell):
    """A text that a spreadsheet would run as a formula starts with an apostrophe instead; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in "=+-@\t\r" and cell else cell


if __name__ == "__main__":
    main()
