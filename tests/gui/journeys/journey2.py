# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""First start → demo → a client by its initials → a visit with a new person, a promise and a next date →
the list, the timeline, the search and 附件4 show it."""
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from screen import cell, rows, run, wait

CLIENT = "云汀轨道交通"
INITIALS = "ytgdjt"
NEW_PERSON = "方示敏"
CONTENT = "谈二期招标的时间与付款方式"
PROMISE = "报送施工组织方案"
NEXT = date.today() + timedelta(days=20)


def sign_in_to_the_demo(screen):
    screen.press("先用演示数据试用")
    accounts = wait("the demo company's people",
                    lambda: screen.table("演示公司已建好。请选择一个身份登录："), 60)
    office = next(row for row in range(accounts.nRows) if "经营部" in cell(accounts, row, 1))
    for _ in range(office):
        screen.key("Down")
    screen.press("以此身份登录")
    screen.find("客户列表", patience=30)


def open_by_initials(screen):
    clients = screen.table("客户列表")
    wait("clients in the list", lambda: clients.nRows > 3)
    screen.keys_into("筛选", INITIALS)
    wait("only what the initials mean", lambda: clients.nRows == 1 and CLIENT in cell(clients, 0, 1))
    name = cell(clients, 0, 1)
    screen.key("Return", "Return")
    wait("the dossier", lambda: screen.is_there("返回列表"))
    return name


def record_visit(screen, name):
    screen.key("ctrl+n")
    client = screen.find("客户", *screen.fields)
    wait("the open client is taken", lambda: client.queryText().getText(0, -1) == name)
    screen.type_into("对方人员", NEW_PERSON)
    screen.type_into(f"新人员 {NEW_PERSON} 的职务", "采购经理")
    screen.type_into("洽谈内容", CONTENT)
    screen.type_into("下次走访", NEXT.isoformat())
    screen.press("更多：目的、地点、意见与答复、落实事项")
    screen.press("加一条落实事项")
    screen.type_into("落实事项 1", PROMISE)
    screen.type_into("期限 1", NEXT.isoformat())
    screen.key("ctrl+s")
    wait("the dialog is gone", lambda: not screen.is_there("加一条落实事项"))


def see_it_everywhere(screen, name):
    timeline = wait("the timeline", lambda: CONTENT in screen.texts() and PROMISE in screen.texts())
    assert timeline
    screen.press("返回列表")
    clients = screen.table("客户列表")
    wait("the next visit in the list", lambda: any(NEXT.isoformat() in row for row in rows(clients)))

    screen.press("走访")
    visits = screen.table("走访列表")
    wait("the visit on top of the list", lambda: name in rows(visits)[0] and NEW_PERSON in rows(visits)[0])

    search = screen.type_into("搜索", "")
    search.queryComponent().grabFocus()
    screen.keys_into("搜索", "fsm")
    wait("the new person is found", lambda: screen.is_there_starting(f"人员  {NEW_PERSON}"))
    screen.key("Escape")


def print_form_4(screen, name, folder):
    screen.press("档案")
    screen.press("附件2 大客户管理档案")
    screen.press("附件4 客户经理经营档案")
    screen.press("一个客户")
    screen.keys_into("客户", INITIALS)
    wait("the client is offered", lambda: screen.is_there_starting(f"客户  {name}"))
    screen.key("Return")
    screen.press("预览")
    wait("a page", lambda: "第 1 页" in screen.texts())
    screen.press("存为 PDF…")
    path = Path(folder) / "form4.pdf"
    field = wait("the file dialog", screen.focused_field)
    field.queryEditableText().setTextContents(str(path))
    screen.key("Return")
    wait("the file", path.exists, 30)
    time.sleep(0.5)
    text = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True, text=True).stdout
    said = "".join(text.split())
    assert name in said, said
    assert CONTENT in said, said
    assert NEW_PERSON in said, said


def journey(screen):
    sign_in_to_the_demo(screen)
    name = open_by_initials(screen)
    record_visit(screen, name)
    see_it_everywhere(screen, name)
    print_form_4(screen, name, Path.home())
    print(f"journey 2: {name}")


run(journey, sys.argv[1])
