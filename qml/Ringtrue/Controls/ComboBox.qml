// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// One of many.
T.ComboBox {
    id: root

    required property string name

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.control
    leftPadding: 10
    rightPadding: Theme.px(28)
    focusPolicy: Qt.StrongFocus // opened by the mouse, the keys are its as well
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.displayText)

    indicator: Icon {
        x: root.width - width - 8
        y: (root.height - height) / 2
        name: "arrow-down"
        size: Theme.px(12)
    }
    contentItem: Label {
        text: root.displayText
        elide: Text.ElideRight
        color: root.enabled ? Theme.text : Theme.text3
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.rControl
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: root.enabled ? Theme.borderStrong : Theme.border
        FocusFrame {
            shown: root.visualFocus
        }
    }
    delegate: ItemDelegate {
        required property int index
        width: ListView.view.width
        text: root.textAt(index)
        highlighted: root.highlightedIndex === index
        here: root.currentIndex === index
    }
    popup: T.Popup {
        y: root.height + 4
        width: root.width
        height: Math.min(list.contentHeight + 8, Theme.px(320))
        padding: 4
        contentItem: ListView {
            id: list
            clip: true
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            T.ScrollBar.vertical: ScrollBar {
            }
        }
        background: RaisedGround {
        }
    }
}
