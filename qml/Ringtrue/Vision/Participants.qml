// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Vision

// Who was asked to the table; a press takes somebody off again, as the cross says.
Flow {
    id: root

    required property DraftComments comments

    spacing: 6
    Repeater {
        model: root.comments.participants
        Button {
            id: person
            required property int index
            required property string modelData
            text: person.modelData
            icon.name: "window-close"
            iconLast: true
            name: qsTr("%1 is at the table; take them off").arg(person.modelData)
            onClicked: root.comments.dismiss(person.index)
        }
    }
    ComboBox {
        id: more
        visible: root.comments.others.length > 0
        name: qsTr("Ask somebody to the table")
        model: root.comments.others
        displayText: qsTr("Ask somebody")
        currentIndex: -1
        onActivated: index => {
            root.comments.invite(index);
            more.currentIndex = -1;
        }
    }
}
