// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Theme

// For what cannot be undone: the title is the question, the buttons repeat the verb, Esc keeps, Ctrl with Return does it.
T.Dialog {
    id: root

    required property string heading
    property string text
    property string keep: qsTr("Keep it")
    property string act
    property bool dangerous: false
    property bool actEnabled: true
    property bool beginsAtKeep: false // it has no field: the focus is on what leaves all as it is
    property bool byReturn: false // Return alone does it, too: where one only fills in fields, and nothing is lost
    property bool byButtonAlone: false // no key of the dialog does it: one that is held or pressed too often destroys nothing
    readonly property string actKeys: root.byButtonAlone ? "" : root.byReturn ? "↵" : qsTr("Ctrl ↵") // of every dialog, as Esc: no setting
    property string wanting // what is missing while it cannot be done
    property bool stays: false // it may be refused, and is mended here then: who does it closes the dialog once it is done
    default property alias body: bodyColumn.data
    signal acted // in place of accepted() where it stays

    function proceed() {
        if (root.stays)
            root.acted();
        else
            root.accept();
    }

    parent: T.Overlay.overlay
    // Without a parent while its window goes.
    x: Math.round(((parent?.width ?? width) - width) / 2)
    y: Math.round(((parent?.height ?? height) - height) / 2.4)
    width: Math.min(Theme.px(480), (parent?.width ?? Theme.px(520)) - 40)
    implicitHeight: column.implicitHeight + 44
    height: Math.min(implicitHeight, (parent?.height ?? implicitHeight + 16) - 16)
    padding: 22
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: if (root.beginsAtKeep)
        keepButton.forceActiveFocus(Qt.TabFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: RaisedGround {
    }
    contentItem: DialogScope {
        byReturn: root.byReturn
        Accessible.role: Accessible.Dialog
        Accessible.name: root.heading
        onReturned: if (root.visible && root.act !== "" && root.actEnabled && !root.byButtonAlone)
            root.proceed()

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: 12
            Heading {
                Layout.fillWidth: true
                text: root.heading
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: root.text !== ""
                text: root.text
                color: Theme.text2
                wrapMode: Text.Wrap
                lineHeight: 1.2
            }
            ColumnLayout {
                id: bodyColumn
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 8
            }
            RowLayout {
                Layout.topMargin: 8
                spacing: 8
                Caption {
                    Layout.fillWidth: true
                    text: root.actEnabled ? "" : root.wanting
                    wrapMode: Text.Wrap
                    Accessible.ignored: text === ""
                }
                Button {
                    id: keepButton
                    text: root.keep
                    keys: qsTr("Esc")
                    onClicked: root.reject()
                }
                Button {
                    visible: root.act !== ""
                    text: root.act
                    keys: root.actKeys
                    enabled: root.actEnabled
                    Accessible.description: root.actEnabled ? "" : root.wanting
                    kind: root.dangerous ? Button.Danger : Button.Primary
                    onClicked: root.proceed()
                }
            }
        }
    }
}
