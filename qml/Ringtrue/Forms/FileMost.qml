// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// How many files the question at hand takes.
FieldRow {
    id: root

    required property FormEditor editor

    name: qsTr("At most so many")
    wrong: extras.wrongMost
    visible: extras.takesFiles
    QuestionExtras {
        id: extras
        editor: root.editor
    }
    NumberField {
        editor: root.editor
        Layout.preferredWidth: Theme.px(64)
        name: qsTr("At most so many files, 1 to 20")
        written: extras.most
        problem: extras.wrongMost
        onTyped: text => extras.most = text
    }
}
