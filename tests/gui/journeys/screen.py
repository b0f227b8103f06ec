# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader meets it: widgets by role and name, keys by xdotool, waiting by polling."""
import subprocess
import sys
import time

import pyatspi

PATIENCE = 10
FIELD_ROLES = (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY)


class NotThere(AssertionError):
    pass


def wait(what, look, patience=PATIENCE):
    """Polls until `look` answers something true."""
    end = time.monotonic() + patience
    while True:
        try:
            found = look()
        except Exception:  # a widget may vanish while it is looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise NotThere(f"not within {patience} s: {what}")
        time.sleep(0.1)


class Screen:
    fields = FIELD_ROLES

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments])
        self.application = wait("the program", self._find_application, 30)

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def walk(self, start=None):
        """Every widget that can be seen, tables' cells left out."""
        waiting = [self.application if start is None else start]
        while waiting:
            widget = waiting.pop()
            if widget is None:
                continue
            yield widget
            if widget.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE):
                continue
            waiting.extend(reversed([widget.getChildAtIndex(i) for i in range(widget.childCount)]))

    def find(self, name, *roles, patience=PATIENCE):
        def look():
            for widget in self.walk():
                if widget.name == name and (not roles or widget.getRole() in roles) and is_shown(widget):
                    return widget
            return None
        return wait(f"{name} {[str(role) for role in roles]}", look, patience)

    def is_there(self, name):
        return any(widget.name == name and is_shown(widget) for widget in self.walk())

    def is_there_starting(self, start):
        return any((widget.name or "").startswith(start) and is_shown(widget) for widget in self.walk())

    def focused_field(self):
        for widget in self.walk():
            if widget.getRole() in FIELD_ROLES and widget.getState().contains(pyatspi.STATE_FOCUSED):
                return widget
        return None

    def press(self, name, patience=PATIENCE):
        button = self.find(name, pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
                           pyatspi.ROLE_TOGGLE_BUTTON, patience=patience)
        wait(f"{name} may be pressed", lambda: button.getState().contains(pyatspi.STATE_ENABLED), patience)
        button.queryAction().doAction(0)

    def type_into(self, name, text):
        """Sets the text; Chinese by keys loses characters on a busy machine."""
        field = self.find(name, *FIELD_ROLES)
        field.queryComponent().grabFocus()
        field.queryEditableText().setTextContents(text)
        wait(f"{name} holds {text}", lambda: field.queryText().getText(0, -1) == text)
        return field

    def keys_into(self, name, text):
        """Types letters as a person does; they are asked for again if the machine dropped some."""
        field = self.find(name, *FIELD_ROLES)

        def attempt():
            field.queryComponent().grabFocus()
            time.sleep(0.2)
            self.key("ctrl+a", "Delete")
            subprocess.run(["xdotool", "type", "--delay", "60", text], check=True)
            time.sleep(0.3)
            return field.queryText().getText(0, -1) == text
        wait(f"{name} holds {text}", attempt)
        return field

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def table(self, name):
        return self.find(name, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE).queryTable()

    def texts(self):
        """What labels and fields say, joined."""
        said = []
        for widget in self.walk():
            if is_shown(widget):
                said.append(widget.name or "")
        return "\n".join(said)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def is_shown(widget):
    return widget.getState().contains(pyatspi.STATE_SHOWING)


def cell(table, row, column):
    return table.getAccessibleAt(row, column).name


def rows(table):
    return [[cell(table, row, column) for column in range(table.nColumns)] for row in range(table.nRows)]


def run(journey, program):
    screen = Screen(program)
    try:
        journey(screen)
    except BaseException:
        print(screen.texts(), file=sys.stderr)
        raise
    finally:
        screen.close()
