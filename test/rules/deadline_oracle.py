"""An independent count of deadlines: another language, another calendar source, written day by day from the law's words.

Reads questions as JSON lines {from, amount, unit, pauses: [[first, last], ...]} and answers each with the last day.
The calendar is that of NateScarlet/holiday-cn in ../shared/data/holidays; ours was re-keyed from the notices.
"""
import datetime
import json
import sys

folder = sys.argv[1]
day_off = {}
for year in range(2007, 2028):
    with open(f"{folder}/{year}.json", encoding="utf-8") as file:
        for entry in json.load(file)["days"]:
            day_off[entry["date"]] = entry["isOffDay"]


def is_working(day):
    announced = day_off.get(day.isoformat())
    return day.isoweekday() < 6 if announced is None else not announced


def in_pause(day, pauses):
    return any(first <= day.isoformat() <= last for first, last in pauses)


def corresponding(day, months):
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    for date in range(day.day, 27, -1):
        try:
            return datetime.date(year, month + 1, date)
        except ValueError:
            pass
    return datetime.date(year, month + 1, min(day.day, 28) if day.day < 28 else 28)


def last_day(question):
    day = datetime.date.fromisoformat(question["from"])
    amount, unit, pauses = question["amount"], question["unit"], question["pauses"]
    one = datetime.timedelta(days=1)
    if unit in ("month", "year"):
        end = corresponding(day, amount * (12 if unit == "year" else 1))
        while day < end:
            day += one
            if in_pause(day, pauses):
                end += one
    else:
        while amount > 0:
            day += one
            if in_pause(day, pauses) or (unit == "working-day" and not is_working(day)):
                continue
            amount -= 1
    if unit != "working-day" and question["amount"] > 0:
        while not is_working(day):
            day += one
    return day.isoformat()


for line in sys.stdin:
    print(last_day(json.loads(line)))
