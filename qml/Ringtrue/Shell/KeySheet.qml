// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls

// All keys: left those of the page that is shown, right all others.
Dialog {
    id: root

    property alias here: own.scopes // those of the page

    onAboutToShow: {
        own.positionViewAtBeginning();
        other.positionViewAtBeginning();
    }
    onOpened: own.forceActiveFocus(Qt.OtherFocusReason)
    heading: qsTr("Keys")
    text: qsTr("Letters and digits act while no text field has the focus; Esc leaves a field. Keys can be changed in the settings.")
    keep: qsTr("Close")
    width: Math.min(Theme.px(780), (parent?.width ?? Theme.px(820)) - 40)

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.px(440)
        spacing: 24
        KeyColumn {
            id: own
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            heading: qsTr("Keys of this page")
        }
        KeyColumn {
            id: other
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            heading: qsTr("All other keys")
            except: own.scopes
        }
    }
}
