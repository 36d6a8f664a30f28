// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Files
import Ringtrue.Forms

// Where the form's file goes.
SaveDialog {
    id: root

    required property FormLines lines

    function begin() {
        root.lines.forgetProblem();
        root.start();
    }

    heading: qsTr("Export the form")
    text: qsTr("The file says all that the form says, in all its languages.")
    proposed: root.lines.fileName
    problem: root.lines.problem
    inTheWay: root.lines.inTheWay
    onWriteAsked: (path, replace) => root.lines.write(path, replace)

    Connections {
        target: root.lines
        function onFileChanged() {
            root.comeBack();
        }
        function onWritten() {
            root.end();
        }
    }
}
