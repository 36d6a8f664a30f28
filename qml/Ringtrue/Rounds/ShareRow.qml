// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One share: what it is of, the figure with its interval or why it is not shown, and what people wrote.
Item {
    id: root

    required property int pillar
    required property string letter
    required property string name
    required property bool told
    required property real share
    required property real low
    required property real high
    required property string value
    required property string detail
    required property list<string> notes
    required property list<string> comments
    property bool last: false // nothing stands below it

    implicitHeight: column.implicitHeight + 24
    Accessible.role: Accessible.ListItem
    Accessible.name: root.told ? qsTr("%1: %2, %3").arg(root.name).arg(root.value).arg(root.detail) : qsTr("%1: %2").arg(root.name).arg(root.value)

    Column {
        id: column
        x: 16
        y: 12
        width: parent.width - 32
        spacing: 6
        Row {
            spacing: 8
            PillarMark {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.pillar >= 0
                pillar: root.pillar
                letter: root.letter
            }
            Quote {
                width: Math.min(implicitWidth, column.width - Theme.px(30))
                text: root.name
                font.weight: Font.Medium
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Label {
            width: parent.width
            visible: !root.told
            text: root.value
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Row {
            visible: root.told
            spacing: 16
            Label {
                width: Theme.px(64)
                text: root.value
                font.pixelSize: Theme.title
                Accessible.ignored: true
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4
                IntervalBar {
                    width: Math.min(Theme.px(360), column.width - Theme.px(90))
                    share: root.share
                    low: root.low
                    high: root.high
                }
                Caption {
                    width: column.width - Theme.px(90)
                    text: root.detail
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: root.notes
            Caption {
                required property string modelData
                width: column.width
                text: modelData
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: root.comments
            Quote {
                required property string modelData
                x: 12
                width: column.width - 12
                text: qsTr("“%1”").arg(modelData)
                color: Theme.text2
            }
        }
    }
    Hairline {
        visible: !root.last
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: 0.6
    }
}
