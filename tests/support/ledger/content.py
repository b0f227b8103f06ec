# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a ledger, with the faults sown into them and the verdicts that follow.

A record holds what is meant (for the key) and, under "shown", what a faulty cell shows instead.
"""
import datetime

from . import names

AS_OF = datetime.date(2026, 11, 23)
LEVELS = ("公司级", "分公司级")

IMPOSSIBLE = ("2025-02-30", "2025年4月31日", "2024.13.1", "20250631", "2023/2/29", "2025-00-10")
UNREADABLE = ("约3亿左右", "3,5亿", "面议", "12.3.4", "1亿2")


def some_date(rng, first, last):
    return first + datetime.timedelta(days=rng.randrange((last - first).days + 1))


def past(rng):
    return some_date(rng, datetime.date(2021, 1, 4), AS_OF)


def future(rng):
    return AS_OF + datetime.timedelta(days=rng.choice((1, 2, 30, 200)))


def new_record(**fields):
    return {"faults": [], "warns": [], "shown": {}, "row": None, **fields}


def reject(record, fault, **shown):
    record["faults"].append(fault)
    record["shown"].update(shown)


def verdict(record):
    return "reject" if record["faults"] else "warn" if record["warns"] else "ok"


def fault(record):
    return "+".join(record["faults"] + record["warns"]) or None


# --- clients ---------------------------------------------------------------------------------

def make_clients(rng):
    count = rng.randrange(36, 45)
    serials = rng.sample(range(1, 90000), count)
    clients = []
    for i, name in enumerate(names.companies(rng, count)):
        grade = rng.choice("ABC")
        clients.append(new_record(
            name=name, grade=grade, serial=serials[i], number="%s-%05d" % (grade, serials[i]),
            code=names.credit_code(rng, serials[i]), level=rng.choice(LEVELS), date=past(rng),
            fen=rng.randrange(1_000_00, 180_000_00) * 10_000, capital=rng.randrange(1, 900_000) * 1_000_000,
            industry=rng.choice(names.INDUSTRIES), manager=names.person(rng), index=i))
        vary_client(rng, clients[-1])
    return clients


def vary_client(rng, client):
    """What is unusual, but no fault."""
    roll = rng.random()
    if roll < 0.06:
        client["code"] = None
        client["shown"]["code"] = rng.choice(("", "无"))
    elif roll < 0.10:
        client["shown"]["grade"] = ""  # taken from the number's letter
    elif roll < 0.14:
        client["fen"] = None
    elif roll < 0.18:
        client["date"] = None


def earlier(rng, clients, index, wanted):
    """An earlier row that shows what is wanted, rejected or not; preferably a rejected one."""
    found = [c for c in clients[:index] if c[wanted] and wanted not in c["shown"] and not c.get("copies")]
    rejected = [c for c in found if c["faults"]]
    return rng.choice(rejected if rejected and rng.random() < 0.4 else found) if found else None


def copy_serial(rng, client, source):
    client["copies"] = True
    reject(client, "dup-serial", number="%s-%05d" % (client["grade"], source["serial"]))


def copy_code(rng, client, source):
    client["copies"] = True
    reject(client, "dup-code", code=source["code"])


def copy_name(rng, client, source):
    client["copies"] = True
    reject(client, "dup-name", name=rng.choice((source["name"], " %s " % source["name"], wide_brackets(source["name"]))))


def wide_brackets(text):
    return text.replace("(", "（").replace(")", "）")


CLIENT_FAULTS = {
    "no-name": lambda rng, c: reject(c, "no-name", name=rng.choice(("", "  "))),
    "bad-number": lambda rng, c: reject(c, "bad-number", number=rng.choice(
        ("%s%d" % (c["grade"], c["serial"] % 90 + 1), c["grade"] + "-00", "第%d号" % (c["serial"] % 1000)))),
    "bad-grade": lambda rng, c: reject(c, "bad-grade", grade=rng.choice(("甲级", "E", "A+", "1"))),
    "bad-level": lambda rng, c: reject(c, "bad-level", level=rng.choice(("集团级", "省级", "二级"))),
    "letter": lambda rng, c: reject(c, "letter", grade="ABC".replace(c["grade"], "")[rng.randrange(2)]),
    "bad-date": lambda rng, c: reject(c, "bad-date", date=rng.choice(IMPOSSIBLE)),
    "future-date": lambda rng, c: (c.update(date=future(rng)), reject(c, "future-date")),
    "bad-amount": lambda rng, c: reject(c, "bad-amount", fen=rng.choice(UNREADABLE)),
    "bad-capital": lambda rng, c: reject(c, "bad-capital", capital=rng.choice(UNREADABLE)),
}
COPIES = (("dup-serial", "serial", copy_serial), ("dup-code", "code", copy_code),
          ("dup-name", "name", copy_name))


def spoil_clients(rng, clients):
    places = rng.sample(range(4, len(clients)), len(CLIENT_FAULTS) + len(COPIES) + 5)
    for kind in CLIENT_FAULTS:
        client = clients[places.pop()]
        client["shown"].clear()
        client["date"] = client["date"] or AS_OF
        CLIENT_FAULTS[kind](rng, client)
        if rng.random() < 0.2 and kind != "bad-amount":
            CLIENT_FAULTS["bad-amount"](rng, client)
    for _ in range(2):
        client = clients[places.pop()]
        if client["code"]:
            client["warns"].append("bad-code")
            client["code"] = names.wrong_check(rng, client["code"])
        client = clients[places.pop()]
        client["warns"].append("industry")
        client["industry"] = rng.choice(("星际旅游业", "魔法服务业"))
    for kind, wanted, copy in COPIES:
        client = clients[places.pop()]
        client["shown"].clear()
        source = earlier(rng, clients, client["index"],
                         "number" if wanted == "serial" else wanted)
        if source:
            copy(rng, client, source)


# --- what hangs on a client ------------------------------------------------------------------

def refer(rng, client):
    """A client's name as another sheet may spell it."""
    return wide_brackets(client["name"]) if rng.random() < 0.1 else client["name"]


def spoil_children(rng, children, clients, kinds):
    """Each kind of fault once, and a client that is unknown, and one that was rejected."""
    rejected = [c for c in clients if c["faults"] and not c.get("copies") and "name" not in c["shown"]
                and not any(o["shown"].get("name", "").strip() in (c["name"], wide_brackets(c["name"]))
                            for o in clients if o["shown"].get("name"))]
    places = rng.sample(range(len(children)), len(kinds) + 2)
    stray, orphan = children[places.pop()], children[places.pop()]
    stray["client"] = "不存在的客户有限公司(虚构)"
    reject(stray, "unknown-client")
    if rejected:
        orphan["client"] = rng.choice(rejected)["name"]
        reject(orphan, "rejected-client")
    for kind in kinds:
        kind(rng, children[places.pop()])


def make_persons(rng, clients):
    persons, kinds = [], ("企业负责人", "高管", "核心人物", "经办人")
    for client in (c for c in clients if not c["faults"]):
        for _ in range(rng.randrange(1, 4)):
            persons.append(new_record(
                client=refer(rng, client), name=names.person(rng), sex=rng.choice("男女"),
                mobile=14200000000 + len(persons) + 1, category=rng.choice(kinds),
                percent=rng.choice((None, 0, 10, 25, 30, 60, 100))))
    spoil_children(rng, persons, clients, (
        lambda r, p: reject(p, "bad-percent", percent=r.choice(("140%", "-5%", "101"))),
        lambda r, p: reject(p, "bad-percent", percent=r.choice(("很高", "25%%", "一半")))))
    return persons


def make_projects(rng, clients):
    projects = []
    for client in (c for c in clients if not c["faults"]):
        for i in range(rng.randrange(0, 4)):
            status = rng.choice(("在建设", "将建设", "合作过"))
            signed = None if status == "将建设" else past(rng)
            start = signed and signed + datetime.timedelta(days=30)
            end = start and start + datetime.timedelta(days=rng.randrange(200, 1200))
            projects.append(new_record(
                client=refer(rng, client), name="%s示例项目%d期" % (client["name"][:4], i + 1),
                status=status, fen=rng.randrange(1_000_00, 90_000_00) * 10_000, signed=signed,
                start=start, end=end, place=rng.choice(list(names.PROVINCES.values()))))
    spoil_children(rng, projects, clients, (
        lambda r, p: reject(p, "bad-amount", fen=r.choice(UNREADABLE)),
        lambda r, p: reject(p, "bad-date", start=r.choice(IMPOSSIBLE)),
        lambda r, p: (p.update(signed=future(r)), reject(p, "future-date"))))
    return projects


def make_visits(rng, clients):
    visits = []
    for client in (c for c in clients if not c["faults"]):
        for _ in range(rng.randrange(1, 6)):
            day = some_date(rng, datetime.date(2025, 6, 1), AS_OF)
            visits.append(new_record(
                client=refer(rng, client), date=day, way=rng.choice("上门 来访 电话 视频 会议 微信".split()),
                ours=names.person(rng), theirs=names.person(rng),
                content="沟通进度款支付,答复月底前付清。(记录%d)" % (len(visits) + 1),
                after=rng.choice(("", "月底前回复", "下周报送方案")),
                next=rng.choice((None, day + datetime.timedelta(days=30)))))
    spoil_children(rng, visits, clients, (
        lambda r, v: reject(v, "bad-date", date=r.choice(IMPOSSIBLE)),
        lambda r, v: reject(v, "bad-date", next=r.choice(IMPOSSIBLE)),
        lambda r, v: (v.update(date=future(r)), reject(v, "future-date"))))
    return visits


def make_ledger(rng):
    clients = make_clients(rng)
    spoil_clients(rng, clients)
    return {"clients": clients, "persons": make_persons(rng, clients),
            "projects": make_projects(rng, clients), "visits": make_visits(rng, clients)}


# --- the key ---------------------------------------------------------------------------------

KEY_FIELDS = {"clients": ("name", "number", "code", "grade", "level", "date", ("follow_on_fen", "fen")),
              "persons": ("client", "name"), "projects": ("client", "fen", "status"),
              "visits": ("client", "date")}


def key_of(ledger):
    key = {}
    for sheet, fields in KEY_FIELDS.items():
        key[sheet] = []
        for record in ledger[sheet]:
            line = {"row": record["row"]}
            for field in fields:
                name, source = field if isinstance(field, tuple) else (field, field)
                value = record[source]
                line[name] = value.isoformat() if isinstance(value, datetime.date) else value
            line.update(verdict=verdict(record), fault=fault(record))
            key[sheet].append(line)
    key["totals"] = {sheet: {v: sum(line["verdict"] == v for line in key[sheet])
                             for v in ("ok", "warn", "reject")} for sheet in KEY_FIELDS}
    return key
