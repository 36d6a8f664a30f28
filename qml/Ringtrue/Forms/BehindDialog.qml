// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Workspace

// A version was published since the one that the draft goes on from: what differs, and which of the two is wanted.
Dialog {
    id: root

    required property OpenWorkspace workspace
    required property FormEditor editor
    required property string target
    signal decided

    heading: qsTr("Another version was published since")
    text: root.editor.behindText
    keep: qsTr("Decide later")
    act: qsTr("Go on with the draft")
    width: Math.min(Theme.px(720), parent.width - 40)
    onAboutToShow: compare.begin()
    onAccepted: {
        root.editor.goOn();
        root.decided();
    }

    Connections {
        target: root.editor
        enabled: root.visible
        function onSaveChanged() { // what was written last is compared, too
            if (!root.editor.saving)
                compare.begin();
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("What publishing the draft would change:")
        font.weight: Font.Medium
    }
    ComparePane {
        id: compare
        Layout.fillWidth: true
        Layout.fillHeight: true
        workspace: root.workspace
        target: root.target
    }
    Button {
        text: qsTr("Start from the newest version")
        onClicked: {
            root.editor.startFromNewest();
            root.close();
            root.decided();
        }
    }
}
