// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Reading

// Every term behind the score, the reasons in words on top.
Rectangle {
    id: root

    required property Evaluation evaluation
    signal closed
    signal traceAsked(int question)

    /// Does what a key of the page means here; false: nothing.
    function walk(action: string): bool {
        const page = Math.max(1, Math.floor(view.height / Theme.px(30)) - 1);
        const steps = {
            "evaluate.next": 1,
            "evaluate.previous": -1,
            "list.pageDown": page,
            "list.pageUp": -page,
            "list.first": -view.count,
            "list.last": view.count
        };
        if (action in steps)
            view.currentIndex = Math.max(0, Math.min(view.count - 1, view.currentIndex + steps[action]));
        else if ((action === "evaluate.write" || action === "evaluate.trace") && view.currentItem)
            (view.currentItem as WhyRow).clicked();
        return action in steps || action === "evaluate.write" || action === "evaluate.trace";
    }

    onVisibleChanged: if (root.visible) {
        view.currentIndex = 0;
        view.positionViewAtBeginning();
    }

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: terms.title

    FocusRegion {
        entry: view
    }
    WhyList {
        id: terms
        evaluation: root.evaluation
        active: root.visible
    }
    WhatIfDialog {
        id: whatIf
        list: EvaluationWhatIf {
            evaluation: root.evaluation
        }
    }
    Item {
        id: head
        width: parent.width
        height: text.y + text.implicitHeight + 10
        Label {
            id: title
            x: 16
            y: 8
            text: terms.title
            font.pixelSize: Theme.title
            font.weight: Font.Medium
            Accessible.role: Accessible.Heading
        }
        Label {
            id: text
            x: 16
            anchors.top: title.bottom
            anchors.topMargin: 4
            width: parent.width - 32
            text: terms.text
            wrapMode: Text.Wrap
            lineHeight: 1.15
            color: Theme.text2
        }
        Button {
            anchors.right: close.left
            anchors.rightMargin: 4
            y: 6
            visible: whatIf.list.ready
            kind: Button.Quiet
            text: qsTr("What if…")
            name: qsTr("What it would score under another policy or version")
            onClicked: whatIf.open()
        }
        Button {
            id: close
            anchors.right: parent.right
            anchors.rightMargin: 10
            y: 6
            kind: Button.Quiet
            icon.name: "window-close"
            keys: KeyMap.caps["evaluate.leave"]
            name: qsTr("Close the reasons")
            onClicked: root.closed()
        }
    }
    WhyHeads {
        id: heads
        anchors.top: head.bottom
        width: parent.width
    }
    ListView {
        id: view
        anchors.top: heads.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: false // the page has its keys
        onCurrentIndexChanged: view.positionViewAtIndex(view.currentIndex, ListView.Contain)
        model: terms
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Terms of the score")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: WhyRow {
            width: ListView.view.width
            onClicked: if (question >= 0)
                root.traceAsked(question)
        }
    }
}
