// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// The score so far or as submitted, by pillar, and the way to the reasons.
Rectangle {
    id: root

    required property ScoreSummary summary
    property bool whyOpen: false
    signal whyAsked

    implicitHeight: Theme.px(76)
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: root.width < 1000 ? 14 : 20
        ScoreRing {
            share: root.summary.share
            text: root.summary.figure
            hasMark: root.summary.hasMark && !root.summary.hidden
            mark: root.summary.mark
        }
        Column {
            readonly property int most: Theme.px(root.summary.hidden ? 420 : root.summary.failed ? 320 : 230) // two scores
            Layout.maximumWidth: most
            spacing: 2
            Row {
                spacing: 6
                Label {
                    text: root.summary.title
                    font.weight: Font.Medium
                }
                Tag {
                    visible: root.summary.failed
                    text: qsTr("fail")
                    tone: Tag.Negative
                    iconName: "data-warning"
                }
            }
            Caption {
                width: Math.min(implicitWidth, parent.most)
                text: root.summary.detail
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: root.summary
            PillarBar {
                visible: !root.summary.hidden
                Layout.fillWidth: true
                Layout.minimumWidth: 60
            }
        }
        Item {
            visible: root.summary.hidden || root.summary.rowCount() === 0
            Layout.fillWidth: true
        }
        Button {
            text: root.summary.hasScore ? qsTr("Why %1?").arg(root.summary.figure) : qsTr("Why?")
            keys: KeyMap.caps["evaluate.why"]
            checkable: true
            checked: root.whyOpen
            enabled: !root.summary.hidden
            onClicked: root.whyAsked()
        }
    }
    Hairline {
        width: parent.width
    }
}
