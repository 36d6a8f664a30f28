// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds
import Ringtrue.Theme

// What the paper at hand says beside its ratings. Each word is taken over as it is typed.
Dialog {
    id: root

    required property PaperGrid grid

    width: Math.min(Theme.px(620), (parent?.width ?? Theme.px(660)) - 40)
    heading: qsTr("What paper %1 says").arg(root.grid.row + 1)
    keep: qsTr("Done")
    onOpened: all.forceActiveFocus(Qt.TabFocusReason)
    onAboutToShow: all.text = root.grid.comment(-1)

    KeyArea {
        scopes: ["sheet"]
        insidePopup: true
        enabled: root.opened
        onTriggered: root.reject()
    }
    FocusReveal {
        flick: flick
        column: fields
    }
    Flickable {
        id: flick
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.rightMargin: -16 // the scroll bar stands in the margin
        Layout.preferredHeight: Math.min(fields.implicitHeight, Theme.px(440))
        contentHeight: fields.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        ColumnLayout {
            id: fields
            width: parent.width - 16
            spacing: 10
            Flow {
                Layout.fillWidth: true
                visible: root.grid.roles.length + root.grid.teams.length + root.grid.tenures.length > 0
                spacing: 12
                FieldRow {
                    visible: root.grid.roles.length > 0
                    name: qsTr("Role")
                    ComboBox {
                        name: qsTr("Role")
                        model: root.grid.roles
                        currentIndex: root.grid.role
                        onActivated: index => root.grid.role = index
                    }
                }
                FieldRow {
                    visible: root.grid.teams.length > 0
                    name: qsTr("Team")
                    ComboBox {
                        name: qsTr("Team")
                        model: root.grid.teams
                        currentIndex: root.grid.team
                        onActivated: index => root.grid.team = index
                    }
                }
                FieldRow {
                    visible: root.grid.tenures.length > 0
                    name: qsTr("How long they have worked here")
                    ComboBox {
                        name: qsTr("How long they have worked here")
                        model: root.grid.tenures
                        currentIndex: root.grid.tenure
                        onActivated: index => root.grid.tenure = index
                    }
                }
            }
            FieldRow {
                Layout.fillWidth: true
                name: qsTr("Comment in all")
                TextArea {
                    id: all
                    Layout.fillWidth: true
                    name: qsTr("Comment in all")
                    onTextChanged: if (root.opened)
                        root.grid.setComment(-1, all.text)
                }
            }
            Repeater {
                model: root.visible ? root.grid.heads : []
                FieldRow {
                    id: pillar
                    required property int index
                    required property string modelData
                    Layout.fillWidth: true
                    name: qsTr("Comment on %1").arg(pillar.modelData)
                    TextArea {
                        id: words
                        Layout.fillWidth: true
                        name: qsTr("Comment on %1").arg(pillar.modelData)
                        text: root.grid.comment(pillar.index)
                        onTextChanged: if (words.activeFocus)
                            root.grid.setComment(pillar.index, words.text)
                    }
                }
            }
        }
    }
}
