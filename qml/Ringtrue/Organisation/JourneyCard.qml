// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Theme
import Ringtrue.Workspace

// One customer journey: its owner, its stages on a line, the touchpoints below.
Card {
    id: root

    required property OpenWorkspace workspace
    required property int index
    required property string thing
    required property string name
    required property string owners
    required property string caution
    property bool lit: false // its sheet is open
    signal openAsked

    border.color: root.lit ? Theme.accent : Theme.border
    implicitHeight: stagesRow.y + stagesRow.height + 20
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ". " + (root.owners === "" ? qsTr("no owner") : qsTr("owner: %1").arg(root.owners)) + ". " + root.caution

    StageList {
        id: stageList
        workspace: root.workspace
        journey: root.index
    }
    Heading {
        id: title
        x: 20
        y: 16
        width: Math.min(implicitWidth, parent.width * 0.6)
        text: root.name
        elide: Text.ElideRight
    }
    Button {
        id: change
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: title.verticalCenter
        kind: Button.Quiet
        icon.name: "document-edit"
        name: qsTr("Open the journey %1").arg(root.name)
        onClicked: root.openAsked()
    }
    Caption {
        anchors.right: change.left
        anchors.rightMargin: 6
        anchors.baseline: title.baseline
        width: Math.min(implicitWidth, change.x - title.x - title.width - 24)
        elide: Text.ElideRight
        text: root.owners === "" ? qsTr("no owner") : qsTr("Owner: %1").arg(root.owners)
    }
    Row {
        id: cautionRow
        anchors.top: title.bottom
        anchors.topMargin: 4
        x: 20
        height: visible ? implicitHeight : 0
        visible: root.caution !== ""
        spacing: 6
        Icon {
            name: "data-warning"
            size: Theme.px(14)
            color: Theme.caution
        }
        Caption {
            width: root.width - 60
            text: root.caution
            color: Theme.caution
            wrapMode: Text.Wrap
        }
    }
    Flow {
        id: stagesRow
        readonly property int across: Math.max(1, Math.min(stageList.count, Math.floor(width / Theme.px(150))))
        anchors.top: cautionRow.bottom
        anchors.topMargin: 18
        x: 20
        width: parent.width - 40
        spacing: 0
        Repeater {
            model: stageList
            StageColumn {
                required property int index
                width: Math.floor(stagesRow.width / stagesRow.across)
                bottomPadding: index + stagesRow.across < stageList.count ? 16 : 0
                goesOn: index < stageList.count - 1
            }
        }
    }
}
