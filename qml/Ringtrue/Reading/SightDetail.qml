// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Reading
import Ringtrue.Theme

// The whole of one thing in the picture: up to the words it came from, down to who asks.
Dialog {
    id: root

    required property SightPicture picture
    property int row: -1
    property bool mayWrite: false // who is signed in writes forms
    readonly property string part: root.picture.partOf(root.row)
    signal partAsked(string part)

    heading: steps.title
    text: steps.about
    keep: qsTr("Close")
    act: root.part !== "" && root.mayWrite ? qsTr("Write this question") : ""
    width: Math.min(Theme.px(620), parent.width - 40)
    onAccepted: root.partAsked(root.part)
    onOpened: {
        view.contentY = 0;
        view.forceActiveFocus(Qt.TabFocusReason);
    }

    SightSteps {
        id: steps
        picture: root.picture
        row: root.row
    }
    Flickable {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(column.implicitHeight, Theme.px(420))
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        Accessible.name: root.picture.details(root.row)
        Keys.onDownPressed: view.contentY = Math.min(view.contentY + Theme.px(60), Math.max(0, view.contentHeight - view.height))
        Keys.onUpPressed: view.contentY = Math.max(0, view.contentY - Theme.px(60))
        T.ScrollBar.vertical: ScrollBar {
        }
        Column {
            id: column
            width: view.width - 12
            spacing: 10
            Repeater {
                model: steps
                TraceStep {
                    id: line
                    required property bool begins
                    width: column.width
                    stepWidth: Theme.px(112)
                    above: line.begins ? Theme.px(14) : 0
                    Accessible.ignored: true // read as a whole
                }
            }
        }
    }
}
