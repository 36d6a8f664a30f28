// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// What a pillar rests on, to be ticked, and how one hears it, to read.
Column {
    id: root

    required property PartEditor editor

    spacing: 6
    Caption {
        width: parent.width
        text: qsTr("Promises it rests on")
    }
    Repeater {
        model: root.editor.promiseNames
        CheckBox {
            id: promise
            required property int index
            required property string modelData
            width: root.width
            text: promise.modelData
            contentItem: Quote {
                // what is promised are their words, as on its card
                leftPadding: Theme.px(26)
                text: promise.text
                Accessible.ignored: true
            }
            checked: root?.editor.isAmong(promise.index, root.editor.promises) ?? false
            onToggled: {
                root.editor.setPromise(promise.index, promise.checked);
                promise.checked = Qt.binding(() => root.editor.isAmong(promise.index, root.editor.promises));
            }
        }
    }
    Caption {
        width: parent.width
        topPadding: 6
        text: root.editor.behaviours.length > 0 ? qsTr("Behaviours in which one sees or hears it: %1").arg(root.editor.behaviours.length) : qsTr("No behaviour shows it yet: pick the pillar and press B.")
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.editor.behaviours
        Label {
            required property string modelData
            width: root.width
            text: modelData
            wrapMode: Text.Wrap
            font.pixelSize: Theme.label
            color: Theme.text2
        }
    }
}
