# SPDX-License-Identifier: Apache-2.0
"""A desktop of its own without a screen, and the app on it: real keys in, the accessibility tree and pictures out.

    with Desktop() as desktop, AppSession(desktop, [program, workspace]) as app:
        app.press("ctrl+Return")
        app.wait_for(role="label", name="Submitted")
        app.screenshot(path)

Keys go through XTest, as a keyboard's would; a window manager runs, for without one no window is ever active. What the
app shows is read by AT-SPI. Nothing is pressed by AT-SPI: Qt's buttons answer "done" there and do nothing.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
from strict import skip_or_fail  # noqa: E402

NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "gdbus", "pulseaudio", "pacat", "import")
QUICK_END = 3.0


class Missing(Exception):
    """What the machine lacks to run the app without a screen."""


class NotSeen(AssertionError):
    """What was waited for did not show itself; carries what was there instead."""


def run_test(test):
    """Runs test() and turns Missing into a skip."""
    try:
        test()
    except Missing as missing:
        skip_or_fail(str(missing))


def wait_until(question, what, seconds=20.0, step=0.05):
    """The first true answer of question(); NotSeen after the time is over (more of it in a build with sanitizers)."""
    seconds *= int(os.environ.get("RINGTRUE_PATIENCE", "1"))
    end = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotSeen(f"not within {seconds:g} s: {what() if callable(what) else what}")
        time.sleep(step)


def end_process(process):
    """Ends a process that we started, and only that one."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(QUICK_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Desktop:
    """Xvfb, openbox, a session bus with accessibility switched on and, where wanted, a sound server with a silent speaker.

    Home and runtime folders are fresh and go at the end. One Desktop a process: pyatspi binds to its bus on import.
    """

    def __init__(self, size=(1280, 900), sound=True):
        absent = [name for name in NEEDED if not shutil.which(name)]
        if absent:
            raise Missing(f"not installed: {', '.join(absent)}")
        self.size, self.sound = size, sound
        self.processes = []
        self.folder = Path(tempfile.mkdtemp(prefix="ringtrue-e2e-"))
        self.environment = {**os.environ, **self.folders()}
        for name in ("WAYLAND_DISPLAY", "PULSE_SERVER", "XAUTHORITY", "QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE"):
            self.environment.pop(name, None)

    def folders(self):
        names = {"HOME": "home", "XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "home/data", "XDG_CONFIG_HOME": "home/config",
                 "XDG_CACHE_HOME": "home/cache", "XDG_STATE_HOME": "home/state"}
        for part in names.values():
            (self.folder / part).mkdir(parents=True, mode=0o700, exist_ok=True)
        return {name: str(self.folder / part) for name, part in names.items()}

    def __enter__(self):
        try:
            self.start_display()
            self.start_bus()
            if self.sound:
                self.start_sound()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            end_process(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, log=None, **options):
        """Starts a program on this desktop; it is ended with the desktop."""
        output = open(self.folder / log, "wb") if log else subprocess.DEVNULL
        options = {"stdin": subprocess.DEVNULL, "stdout": output, "stderr": output, **options}
        process = subprocess.Popen(command, env=self.environment, **options)
        self.processes.append(process)
        return process

    def run(self, *command, check=True):
        """The output of a short command on this desktop."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=30)
        if check and done.returncode:
            raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")
        return done.stdout.strip()

    def start_display(self):
        reading, writing = os.pipe()
        width, height = self.size
        self.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                    "+extension", "GLX"], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Missing("Xvfb does not start")
        self.environment["DISPLAY"] = f":{number}"
        self.start(["openbox", "--sm-disable"], log="openbox.log")
        wait_until(lambda: self.run("xdotool", "get_desktop", check=False) == "0", "a window manager")

    def start_bus(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        # Before the app starts: Qt looks once.
        self.run("gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method",
                 "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>")
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ.update({name: self.environment[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR")})

    def start_sound(self):
        settings = self.folder / "pulse-client.conf"
        settings.write_text("autospawn = no\n")  # a server that died stays dead until the test starts another
        self.environment["PULSE_CLIENTCONFIG"] = str(settings)
        shutil.rmtree(self.folder / "run" / "pulse", ignore_errors=True)  # a killed one leaves its socket
        modules = ["module-native-protocol-unix", "module-null-sink sink_name=speaker"]
        loads = [word for module in modules for word in ("-L", module)]
        self.server = self.start(["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *loads], log="pulse.log")
        wait_until(lambda: self.run("pactl", "info", check=False), "a sound server")
        # A null sink that nobody plays to stalls for up to two seconds at its first data.
        self.start(["pacat", "--latency-msec=20", "-d", "speaker", "/dev/zero"])


class Node:
    """One node of the accessibility tree, as it was when it was read."""

    def __init__(self, accessible, depth):
        self.accessible, self.depth = accessible, depth
        self.role, self.name = accessible.getRoleName(), accessible.name or ""
        self.description = accessible.description or ""
        if self.role == "password text":  # of these Qt 6.4 tells no name
            self.name = self.description

    def __repr__(self):
        said = f" ({self.description})" if self.description else ""
        return f"{'  ' * self.depth}{self.role}: {self.name!r}{said}"

    def states(self):
        import pyatspi

        return {pyatspi.stateToString(state) for state in self.accessible.getState().getStates()}

    def text(self):
        """What stands in a text field."""
        content = self.accessible.queryText()
        return content.getText(0, content.characterCount)

    def middle(self):
        """The node's middle on the screen: where a click goes."""
        import pyatspi

        box = self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2


class AppSession:
    """A program on a desktop, from its first window to its end."""

    def __init__(self, desktop, command, environment=None, start_seconds=60.0):
        self.desktop, self.command = desktop, [str(word) for word in command]
        self.extra, self.start_seconds = environment or {}, start_seconds

    def __enter__(self):
        environment = {**self.desktop.environment, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", **self.extra}
        self.log = self.desktop.folder / f"app-{len(self.desktop.processes)}.log"
        with open(self.log, "wb") as output:
            self.process = subprocess.Popen(self.command, env=environment, stdin=subprocess.DEVNULL, stdout=output,
                                            stderr=subprocess.STDOUT)
        try:
            self.window = wait_until(self.find_window, lambda: f"a window; {self.said()}", self.start_seconds)
            self.activate()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        end_process(self.process)

    def said(self):
        """What the program wrote, and whether it still lives."""
        state = "running" if self.process.poll() is None else f"ended with {self.process.returncode}"
        return f"{Path(self.command[0]).name} {state}; it wrote:\n{self.log.read_text(errors='replace')[-4000:]}"

    def kill(self):
        """Ends the program as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self, seconds=20.0):
        """Closes the window as people do; the program must end well of it."""
        self.press("alt+F4")
        wait_until(lambda: self.process.poll() is not None, lambda: f"an end; {self.said()}", seconds)
        assert self.process.returncode == 0, self.said()

    def ask_to_end(self, seconds=20.0):
        """Ends the program as a sign-out does; it must end well of it."""
        self.process.terminate()
        wait_until(lambda: self.process.poll() is not None, lambda: f"an end; {self.said()}", seconds)
        assert self.process.returncode == 0, self.said()

    # --- the window

    def find_window(self):
        if self.process.poll() is not None:
            raise NotSeen(self.said())
        found = self.desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), check=False)
        return found.split()[0] if found else None

    def activate(self):
        """Makes the window the active one; keys go nowhere else then."""
        def is_active():
            self.window = self.find_window() or self.window  # a busy program may show another than at first
            self.desktop.run("xdotool", "windowactivate", self.window, check=False)
            return self.desktop.run("xdotool", "getactivewindow", check=False) == self.window

        wait_until(is_active, "an active window")

    def title(self):
        return self.desktop.run("xdotool", "getwindowname", self.window)

    def screenshot(self, path):
        """Writes the whole screen as PNG."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        self.desktop.run("import", "-window", "root", str(path))

    # --- keys and pointer

    def press(self, *keys, pause=0.03):
        """Presses keys or chords one after the other: press("Tab", "ctrl+Return")."""
        for key in keys:
            self.desktop.run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(pause)

    def type(self, text):
        """Types a text as a keyboard would."""
        self.desktop.run("xdotool", "type", "--delay", "15", text)

    def tab_to(self, name, most=40):
        """Presses Tab until the thing of that name has the focus."""
        for _ in range(most):
            node = self.focused()
            if node and node.name == name:
                return node
            self.press("Tab")
        raise NotSeen(f"Tab does not lead to {name!r}, but to {self.focused()}; there was:\n{self.tree()}")

    def start_typing(self, text):
        """Types on while the test goes on; the typist ends by itself."""
        return self.desktop.start(["xdotool", "type", "--delay", "15", text])

    def click(self, node):
        x, y = node.middle()
        self.desktop.run("xdotool", "mousemove", "--sync", str(x), str(y), "click", "1")

    # --- what it shows

    def root(self):
        import pyatspi

        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                application.clear_cache()
                return application
        return None

    def nodes(self, hidden=False):
        """Every node that the app shows now, from the window downwards; those out of sight as well where hidden."""
        import pyatspi

        found = []

        def walk(accessible, depth):
            try:
                if depth > 0 and not hidden and not accessible.getState().contains(pyatspi.STATE_VISIBLE):
                    return
                found.append(Node(accessible, depth))
                children = [accessible.getChildAtIndex(i) for i in range(accessible.childCount)]
            except Exception:  # it went while we looked
                return
            for child in children:
                if child is not None:
                    walk(child, depth + 1)

        root = self.root()
        if root is not None:
            walk(root, 0)
        return found

    def tree(self):
        return "\n".join(map(repr, self.nodes()))

    def find(self, role=None, name=None, containing=None):
        """The first node that fits: its role, its exact name, a part of its name. None where there is none."""
        for node in self.nodes():
            fits = (role in (None, node.role) and name in (None, node.name)
                    and (containing is None or containing in node.name))
            if fits:
                return node
        return None

    def wait_for(self, role=None, name=None, containing=None, seconds=20.0):
        """The node, as soon as it is there; NotSeen with the whole tree after the time is over."""
        def wanted():
            return f"{role or 'anything'} {name or containing!r}; there was:\n{self.tree()}\n{self.said()}"

        return wait_until(lambda: self.find(role, name, containing), wanted, seconds)

    def focused(self):
        """The node that has the keyboard's focus, or None."""
        for node in reversed(self.nodes()):
            if "focused" in node.states():
                return node
        return None

    def wait_for_focus(self, fits, seconds=20.0):
        """The node with the focus, as soon as fits(node)."""
        def focused():
            node = self.focused()
            return node if node and fits(node) else None

        return wait_until(focused, lambda: f"the focus; it is on {self.focused()} in:\n{self.tree()}", seconds)
