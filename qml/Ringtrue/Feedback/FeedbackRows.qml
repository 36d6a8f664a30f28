// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Feedback
import Ringtrue.Keys

// The evaluations of one view, the one at hand marked.
FocusScope {
    id: root

    required property FeedbackList feedback
    property string evaluation // the one at hand
    signal picked(string evaluation)
    signal entered
    signal gone

    function follow() {
        list.currentIndex = root.feedback.rowOf(root.evaluation);
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
            root.picked(root.feedback.idAt(rows[action]));
        else if (action === "list.open")
            root.entered();
        else if (action === "list.close")
            root.gone();
    }

    onEvaluationChanged: root.follow()
    Connections {
        target: root.feedback
        function onChanged() {
            root.follow();
        }
    }
    KeyArea {
        enabled: list.activeFocus
        scopes: ["list"]
        actions: ["list.next", "list.previous", "list.first", "list.last", "list.open", "list.close"]
        rest: list
        onTriggered: action => root.act(action)
    }
    ListView {
        id: list
        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: root.feedback
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Feedback")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FeedbackRow {
            width: ListView.view.width
            onClicked: {
                list.forceActiveFocus();
                root.picked(evaluation);
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
