// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// What one would see or hear; the one at hand says what it sounds like and what not.
CraftCard {
    id: root

    required property string words
    required property string audience
    required property list<string> channelIcons
    required property string channelWords
    required property list<string> soundsLike
    required property list<string> doesNotSoundLike
    required property int pillar

    readonly property bool crowded: icons.width > texts.width * 0.45 // the words stand below the signs then

    corner: Theme.rControl
    noteX: 13
    implicitHeight: Math.max(Theme.px(42), texts.implicitHeight + 18) + root.noteHeight
    Accessible.name: root.words + (root.audience === "" ? "" : ", " + root.audience) + ", " + root.channelWords
    Accessible.description: qsTr("Sounds like: %1 Does not sound like: %2").arg(String(root.soundsLike)).arg(String(root.doesNotSoundLike)) + (root.talk === "" ? "" : " " + root.talk)

    contentItem: Item {
        Rectangle {
            y: 8
            width: 3
            height: parent.height - 16
            radius: 1.5
            color: Theme.pillars[root.pillar]
        }
        Row {
            id: icons
            anchors.right: parent.right
            anchors.rightMargin: 10
            y: root.crowded ? texts.y : Math.round((Theme.px(42) - height) / 2)
            spacing: 4
            Tag {
                visible: root.audience !== ""
                text: root.audience
                Accessible.ignored: true
            }
            Repeater {
                model: root.channelIcons
                Icon {
                    required property string modelData
                    name: modelData
                    color: Theme.text3
                }
            }
        }
        Column {
            id: texts
            x: 13
            y: root.here ? 10 : Math.round((parent.height - root.noteHeight - height) / 2)
            width: parent.width - x - 12
            topPadding: root.crowded ? icons.height + 4 : 0
            spacing: 4
            Label {
                width: root.crowded ? texts.width : texts.width - icons.width - 6
                text: root.words
                wrapMode: Text.Wrap
                font.weight: root.here ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }
            Repeater {
                model: root.here ? root.soundsLike.length + root.doesNotSoundLike.length : 0
                Column {
                    id: sample
                    required property int index
                    readonly property bool bad: sample.index >= root.soundsLike.length
                    readonly property int place: sample.bad ? sample.index - root.soundsLike.length : sample.index
                    width: texts.width
                    topPadding: sample.place === 0 ? 4 : 0
                    spacing: 2
                    Micro {
                        visible: sample.place === 0
                        text: sample.bad ? qsTr("Does not sound like") : qsTr("Sounds like")
                        Accessible.ignored: true
                    }
                    Quote {
                        width: parent.width
                        text: sample.bad ? root.doesNotSoundLike[sample.place] : root.soundsLike[sample.place]
                        color: sample.bad ? Theme.text2 : Theme.text
                        font.pixelSize: Theme.label
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
