// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// One attached file: the photo, its name, a way to take it away.
Item {
    id: root

    required property Evaluation evaluation
    required property int index
    required property string modelData
    required property bool removable
    signal removed

    implicitHeight: picture.isPhoto ? Theme.px(72) : Theme.control

    AttachedPicture {
        id: picture
        evaluation: root.evaluation
        row: root.index
        width: picture.isPhoto ? Theme.px(96) : 0
        height: Theme.px(72)
        visible: picture.isPhoto
        Accessible.role: Accessible.Graphic
        Accessible.name: root.modelData
    }
    Label {
        x: picture.width + 8
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - (away.visible ? away.width + 8 : 0)
        text: root.modelData
        elide: Text.ElideMiddle
    }
    Button {
        id: away
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.removable
        kind: Button.Quiet
        text: qsTr("Take away")
        name: qsTr("Take “%1” away").arg(root.modelData)
        onClicked: root.removed()
    }
}
