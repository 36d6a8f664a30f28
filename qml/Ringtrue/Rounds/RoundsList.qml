// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds

// All rounds, by kind.
FocusScope {
    id: root

    required property RoundList rounds
    property string round // the one at hand
    signal picked(string round)
    signal entered
    signal gone

    function follow() {
        list.currentIndex = root.rounds.rowOf(root.round);
    }
    function act(action: string) {
        const last = list.count - 1;
        const rows = {
            "list.next": Math.min(last, list.currentIndex + 1),
            "list.previous": Math.max(0, list.currentIndex - 1),
            "list.first": 0,
            "list.last": last
        };
        if (action in rows)
            root.picked(root.rounds.idAt(rows[action]));
        else if (action === "list.open")
            root.entered();
        else if (action === "list.close")
            root.gone();
    }

    onRoundChanged: root.follow()
    Connections {
        target: root.rounds
        function onChanged() {
            root.follow();
        }
    }
    KeyArea {
        enabled: list.activeFocus
        scopes: ["list"]
        actions: ["list.next", "list.previous", "list.first", "list.last", "list.open", "list.close"] // Ctrl+Return is the sheet's
        rest: list
        onTriggered: action => root.act(action)
    }
    GroupedList {
        id: list
        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: root.rounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rounds")
        T.ScrollBar.vertical: ScrollBar {
        }
        section.property: "section"
        delegate: RoundRow {
            width: ListView.view.width
            onClicked: {
                list.forceActiveFocus();
                root.picked(round);
            }
        }
        FocusFrame {
            anchors.margins: 1
            shown: list.activeFocus && list.currentIndex < 0
        }
    }
    Hairline {
        anchors.right: parent.right
        height: parent.height
    }
}
