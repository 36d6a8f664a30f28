// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Files
import Ringtrue.Keys

// The files of the open question; more are chosen, or dropped here.
Item {
    id: root

    required property Evaluation evaluation
    required property OpenQuestion opened

    function choose() {
        if (root.opened.takesMoreFiles)
            chooser.open();
    }

    implicitHeight: column.implicitHeight

    Rectangle {
        anchors.fill: parent
        visible: drop.containsDrag
        radius: Theme.rControl
        color: Theme.accentTint
    }
    Column {
        id: column
        width: parent.width
        spacing: 6
        Repeater {
            model: root.opened.files
            AttachedFile {
                width: column.width
                evaluation: root.evaluation
                removable: true
                onRemoved: root.evaluation.detach(index)
            }
        }
        Button {
            visible: root.opened.takesMoreFiles
            text: root.opened.photosOnly ? qsTr("Add a photo") : qsTr("Add a file")
            keys: KeyMap.caps["evaluate.write"]
            onClicked: root.choose()
        }
        Caption {
            visible: root.opened.takesMoreFiles
            width: parent.width
            text: qsTr("Or drop it here. It is sealed, and erased with the interaction.")
            wrapMode: Text.Wrap
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        enabled: root.opened.takesMoreFiles
        keys: ["text/uri-list"]
        onDropped: event => {
            event.acceptProposedAction();
            root.evaluation.attach(event.urls);
        }
    }
    FileChooser {
        id: chooser
        heading: root.opened.photosOnly ? qsTr("Add a photo") : qsTr("Add a file")
        act: qsTr("Add")
        kinds: root.opened.photosOnly ? [qsTr("Photos"), qsTr("All files")] : [qsTr("All files"), qsTr("Photos")]
        patterns: root.opened.photosOnly ? ["*.jpg *.jpeg *.png *.webp *.gif", ""] : ["", "*.jpg *.jpeg *.png *.webp *.gif"]
        onPicked: (path, file) => root.evaluation.attach([file])
    }
}
