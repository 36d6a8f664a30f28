// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// What the question at hand serves: behaviours of the vision or obligations, and from there up to the promise. Below,
// what is found in the form.
FocusScope {
    id: root

    required property FormEditor editor
    required property FormFindings findings
    readonly property string atHand: root.editor.current

    onAtHandChanged: () => Qt.callLater(root.showPicked)

    function begin() {
        root.showPicked();
        view.currentIndex = Math.max(0, view.currentIndex);
        view.forceActiveFocus(Qt.TabFocusReason);
    }

    // What the question at hand serves is in sight, the first of it where there is not room for all.
    function showPicked() {
        const row = sight.firstPicked();
        if (row < 0)
            return;
        view.forceLayout();
        view.currentIndex = row;
        view.positionViewAtIndex(row, ListView.Contain);
    }

    function goToFinding(): bool { // the one that has the focus
        return found.go();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    MouseArea {
        // what lies under it in a narrow window is not pressed through it
        anchors.fill: parent
    }
    Hairline {
        height: parent.height
    }
    SightRows {
        id: sight
        editor: root.editor
    }
    FocusRegion {
        entry: view
    }
    Row {
        id: heading
        x: 20
        y: 16
        spacing: 8
        Heading {
            text: qsTr("Traces to")
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["forms.sight"]
        }
    }
    NewObligation {
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: heading.verticalCenter
        editor: root.editor
    }
    Label {
        id: none
        anchors.top: heading.bottom
        anchors.topMargin: 10
        x: 20
        width: parent.width - 40
        height: text === "" ? 0 : implicitHeight
        text: !root.editor.atQuestion ? qsTr("Take a question at hand to say what it serves.") : !sight.hasVision ? qsTr("The form names no vision that is published here.") : ""
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    ListView {
        id: view
        function keepShown() { // the way up may take some of the room
            if (view.currentIndex >= 0)
                view.positionViewAtIndex(view.currentIndex, ListView.Contain);
        }

        anchors.top: none.bottom
        anchors.topMargin: 6
        x: 12
        width: parent.width - 16
        // all the room that the way up and the findings leave
        height: Math.min(contentHeight, Math.max(parent.height * 0.3, parent.height - y - upwards.height - 20 - Math.min(found.implicitHeight, parent.height * 0.3)))
        focus: true
        activeFocusOnTab: count > 0
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: sight
        onHeightChanged: () => Qt.callLater(view.keepShown)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What the question serves: arrows move, Space picks")
        Keys.onSpacePressed: (view.currentItem as SightRow)?.toggle()
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: SightRow {
            width: ListView.view.width
            focused: ListView.isCurrentItem && view.activeFocus
            onToggled: picked => {
                view.currentIndex = index;
                sight.pick(index, picked);
            }
        }
    }
    Column {
        id: upwards
        anchors.top: view.bottom
        anchors.topMargin: 12
        x: 20
        width: parent.width - 40
        spacing: 8
        Micro {
            visible: sight.promises.length > 0
            text: qsTr("and from there to the promise")
        }
        Repeater {
            model: sight.promises
            Quote {
                required property string modelData
                width: upwards.width
                font.pixelSize: Theme.heading
                text: modelData
            }
        }
        Rectangle {
            width: parent.width
            height: words.implicitHeight + 16
            visible: sight.quote !== ""
            radius: Theme.rTag
            color: Theme.evidence
            Rectangle {
                width: 3
                height: parent.height
                color: Theme.evidenceEdge
            }
            Quote {
                id: words
                x: 12
                y: 8
                width: parent.width - 22
                text: sight.quote
            }
        }
        Micro {
            width: parent.width
            visible: text !== ""
            text: sight.quoteFrom
            wrapMode: Text.Wrap
        }
        Hairline {
            width: parent.width
        }
    }
    FindingsList {
        id: found
        anchors.top: upwards.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        width: parent.width
        findings: root.findings
    }
}
