// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// The title over the questions of a section, its weight, and what stands in the rows' last column.
Item {
    id: root

    required property QuestionFacts slot

    implicitHeight: Theme.px(32)
    Micro {
        id: title
        x: 16
        width: Math.min(implicitWidth, parent.width - share.width - column.width - 60)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        text: root.slot.section
        elide: Text.ElideRight
        color: Theme.text
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    Micro {
        id: share
        anchors.left: title.right
        anchors.leftMargin: 10
        anchors.baseline: title.baseline
        text: root.slot.sectionWeight
    }
    Micro {
        id: column
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.baseline: title.baseline
        text: qsTr("Points")
        Accessible.ignored: true
    }
}
