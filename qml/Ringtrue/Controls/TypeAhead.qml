// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Finds an entry by the beginning of its words. Letters that follow each other within a second are one beginning; one
// letter again and again walks the entries that begin with it.
Timer {
    id: root

    property string typed
    property bool lost: false // no entry begins with it: nothing is taken by Return

    function clear() {
        root.stop();
        root.typed = "";
        root.lost = false;
    }
    // Whether the key belongs to what is typed; Space does within words only.
    function takes(event: KeyEvent): bool {
        const held = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        const within = root.running || root.lost;
        const isLetter = event.key === Qt.Key_Space ? within : event.text.trim() !== "" && event.text >= " " && event.key !== Qt.Key_Delete;
        return !held && (isLetter || event.key === Qt.Key_Backspace && within);
    }
    // The entry to go to from `at`; -1: there is none.
    function find(event: KeyEvent, words: list<string>, at: int): int {
        const before = root.running ? root.typed : "";
        if (event.key === Qt.Key_Backspace)
            root.typed = root.typed.slice(0, -1);
        else
            root.typed = (before + event.text).toLocaleLowerCase().replace(/^\s+/, "");
        root.restart();
        const again = root.typed !== "" && Array.from(root.typed).every(letter => letter === root.typed[0]);
        let row = root.rowOf(root.typed, words, Math.max(0, before === "" && at >= 0 ? at + 1 : at));
        if (row < 0 && again) {
            root.typed = root.typed[0];
            row = root.rowOf(root.typed, words, at + 1);
        }
        root.lost = root.typed !== "" && row < 0;
        return root.typed === "" ? -1 : row;
    }
    function rowOf(beginning: string, words: list<string>, from: int): int {
        const inOrder = Array.from(words).map((entry, row) => (row + from) % words.length);
        const begins = row => words[row].toLocaleLowerCase().startsWith(beginning);
        const holds = row => words[row].toLocaleLowerCase().split(/[\s“”„(,.:-]+/).some(word => word.startsWith(beginning));
        return inOrder.find(begins) ?? inOrder.find(holds) ?? -1;
    }

    interval: 1000
}
