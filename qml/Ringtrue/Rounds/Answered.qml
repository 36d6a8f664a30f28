// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls

// After somebody has answered: their sheet is empty.
EmptyState {
    id: root

    property string said // why nothing was taken, where it was not

    iconName: "task-complete"
    heading: qsTr("You have answered")
    text: root.said !== "" ? root.said : qsTr("Thank you. Your answer lies sealed among those of the others and cannot be found or changed. The sheet is empty for whoever comes next.")
}
