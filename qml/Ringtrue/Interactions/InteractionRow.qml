// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Charts
import Ringtrue.Interactions

// One interaction: channel, number, when, who, why, how long, and how it stands.
ItemDelegate {
    id: root

    required property int index
    required property string interaction
    required property string reference
    required property string channel
    required property string iconName
    required property string day
    required property string clock
    required property string agent
    required property string contactType
    required property string length
    required property string state
    required property string score
    required property real share
    required property bool failed
    required property bool loaded
    required property talkLine talk
    required property real shift // of the columns after the number
    readonly property real numberLength: number.implicitWidth
    readonly property string standing: root.state !== "" ? root.state : root.score === "" ? "" : root.failed ? qsTr("score %1, fail").arg(root.score) : qsTr("score %1").arg(root.score)

    implicitHeight: Theme.tableRow
    Accessible.role: Accessible.Row
    Accessible.name: root.withPart(root.withPart(root.withPart(qsTr("%1 %2").arg(root.channel).arg(root.reference), root.agent), root.contactType), root.standing)

    function withPart(words: string, part: string): string {
        return part === "" ? words : words + ", " + part;
    }

    contentItem: Item {
        visible: root.loaded
        Icon {
            x: 4
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
        }
        Label {
            id: number
            x: Columns.number
            width: Columns.numberLeast + root.shift
            anchors.verticalCenter: parent.verticalCenter
            text: root.reference
            elide: Text.ElideMiddle
            color: Theme.text2
            Accessible.ignored: true
            HoverHandler {
                id: over
            }
            Loader {
                active: over.hovered && number.truncated
                width: parent.width
                sourceComponent: ToolTip {
                    visible: true
                    text: root.reference
                }
            }
        }
        Label {
            x: Columns.day + root.shift
            width: Columns.agent - Columns.day - 10
            anchors.verticalCenter: parent.verticalCenter
            text: root.clock === "" ? root.day : qsTr("%1, %2").arg(root.day).arg(root.clock)
            elide: Text.ElideRight
            color: Theme.text2
            Accessible.ignored: true
        }
        Label {
            visible: root.availableWidth >= Columns.roomForAgent
            x: Columns.agent + root.shift
            width: Columns.afterAgent(root.availableWidth) - Columns.agent
            anchors.verticalCenter: parent.verticalCenter
            text: root.agent
            elide: Text.ElideRight
            font.weight: root.here ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }
        Label {
            visible: root.availableWidth >= Columns.roomForContactType
            x: Columns.contactType + root.shift
            width: Columns.afterContactType(root.availableWidth) - x
            anchors.verticalCenter: parent.verticalCenter
            text: root.contactType
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        TalkStrip {
            visible: root.availableWidth >= Columns.roomForTalk
            x: parent.width - Columns.talk
            anchors.verticalCenter: parent.verticalCenter
            width: Columns.talkWidth
            talk: root.talk
            customer: Theme.customer
            agent: Theme.agent
            line: Theme.border
            Accessible.ignored: true
        }
        Label {
            visible: root.availableWidth >= Columns.roomForLength
            anchors.right: parent.right
            anchors.rightMargin: Columns.length - width
            width: Columns.lengthWidth
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: root.length
            color: Theme.text2
            Accessible.ignored: true
        }
        StateFace {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            state: root.state
            score: root.score
            share: root.share
            failed: root.failed
        }
    }
    Skeleton {
        visible: !root.loaded
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.6
        height: 12
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: 0.6
    }
}
