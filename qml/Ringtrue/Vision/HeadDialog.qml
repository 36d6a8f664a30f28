// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// What is asked before a vision is begun, and what stands at its head later.
Dialog {
    id: root

    required property VisionHead head

    function fill() {
        organisation.text = root.head.organisation;
        ofFunction.text = root.head.serviceFunction;
        centre.text = root.head.centre;
        title.text = root.head.title;
        statement.text = root.head.statement;
        purpose.text = root.head.purpose;
        serves.text = root.head.serves;
        role.text = root.head.role;
        review.text = root.head.reviewOn;
    }

    function pick(place: int) {
        root.head.way = place;
        way.attend(); // what is chosen has the attention
    }

    function begin() {
        root.head.writing = true;
        if (root.head.isNew)
            way.attend();
        else
            title.forceActiveFocus(Qt.TabFocusReason);
    }

    width: Math.min(Theme.px(720), (parent?.width ?? Theme.px(760)) - 40)
    heading: root.head.isNew ? qsTr("Does the organisation have a CX vision?") : qsTr("Title, statement and scope")
    act: root.head.tracesToPublished ? qsTr("Trace to it") : root.head.isNew ? qsTr("Begin") : qsTr("Write it down")
    keep: root.head.isNew ? qsTr("Not now") : qsTr("Leave it")
    actEnabled: root.head.wanting === ""
    wanting: root.head.wanting
    onAboutToShow: root.fill()
    onOpened: root.begin()
    onClosed: root.head.writing = false
    onAccepted: root.head.commit()

    KeyArea {
        scopes: ["choose"]
        insidePopup: true
        enabled: root.opened
        onTriggered: action => {
            if (root.head.isNew && ["choose.1", "choose.2", "choose.3"].includes(action))
                root.pick(["choose.1", "choose.2", "choose.3"].indexOf(action));
        }
    }
    FocusReveal {
        flick: flick
        column: fields
    }
    Hairline {
        Layout.fillWidth: true
        opacity: flick.atYBeginning ? 0 : 1 // there is more above
    }
    Flickable {
        id: flick
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(fields.implicitHeight + 8, Theme.px(470))
        Layout.minimumHeight: Theme.px(120)
        contentHeight: fields.implicitHeight + 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        ColumnLayout {
            id: fields
            x: 4 // the frame of what has the focus reaches out
            y: 4
            width: parent.width - 18
            spacing: 10
            WayChoice {
                id: way
                Layout.fillWidth: true
                visible: root.head.isNew
                head: root.head
            }
            GridLayout {
                Layout.fillWidth: true
                visible: !root.head.tracesToPublished
                columns: 2
                columnSpacing: 12
                rowSpacing: 10
                FieldRow {
                    Layout.fillWidth: true
                    name: qsTr("Organisation")
                    TextField {
                        id: organisation
                        Layout.fillWidth: true
                        name: qsTr("Organisation")
                        onTextEdited: root.head.organisation = text
                    }
                }
                FieldRow {
                    Layout.fillWidth: true
                    visible: root.head.ofFunction
                    name: qsTr("Service function, such as: Contact centre")
                    TextField {
                        id: ofFunction
                        Layout.fillWidth: true
                        name: qsTr("Service function, such as: Contact centre")
                        onTextEdited: root.head.serviceFunction = text
                    }
                }
                FieldRow {
                    Layout.fillWidth: true
                    visible: root.head.ofFunction
                    name: qsTr("Only one centre of it; may stay empty")
                    TextField {
                        id: centre
                        Layout.fillWidth: true
                        name: qsTr("Only one centre of it; may stay empty")
                        onTextEdited: root.head.centre = text
                    }
                }
                FieldRow {
                    Layout.fillWidth: true
                    name: root.head.isNew ? qsTr("Title; empty: made of the scope") : qsTr("Title")
                    TextField {
                        id: title
                        Layout.fillWidth: true
                        name: root.head.isNew ? qsTr("Title; empty: made of the scope") : qsTr("Title")
                        onTextEdited: root.head.title = text
                    }
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: !root.head.isNew && root.head.ofFunction
                name: qsTr("Derived from")
                ComboBox {
                    id: base
                    Layout.fillWidth: true
                    name: qsTr("Derived from")
                    model: root.head.isNew ? [] : root.head.bases
                    currentIndex: root.head.base
                    onModelChanged: base.currentIndex = Qt.binding(() => root.head.base) // a new model begins at its first
                    onActivated: index => root.head.base = index
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: !root.head.isNew
                name: qsTr("The sentence that says it all")
                TextArea {
                    id: statement
                    Layout.fillWidth: true
                    font.family: Theme.serif
                    name: qsTr("The sentence that says it all")
                    onTextChanged: root.head.statement = text
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: !root.head.tracesToPublished
                name: qsTr("What is our purpose?")
                TextArea {
                    id: purpose
                    Layout.fillWidth: true
                    font.family: Theme.serif
                    name: qsTr("What is our purpose?")
                    onTextChanged: root.head.purpose = text
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: !root.head.tracesToPublished
                name: qsTr("Whom do we serve?")
                TextArea {
                    id: serves
                    Layout.fillWidth: true
                    font.family: Theme.serif
                    name: qsTr("Whom do we serve?")
                    onTextChanged: root.head.serves = text
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: !root.head.tracesToPublished
                name: qsTr("What is our role in their lives?")
                TextArea {
                    id: role
                    Layout.fillWidth: true
                    font.family: Theme.serif
                    name: qsTr("What is our role in their lives?")
                    onTextChanged: root.head.role = text
                }
            }
            JourneyFields {
                Layout.fillWidth: true
                visible: root.head.ofFunction
                journeys: root.head.journeys
            }
            FieldRow {
                Layout.fillWidth: true
                visible: !root.head.isNew
                name: qsTr("To be looked at again on")
                TextField {
                    id: review
                    name: qsTr("To be looked at again on")
                    hint: qsTr("Look again on, such as 2027-05-31")
                    onTextEdited: root.head.reviewOn = text
                }
            }
        }
    }
    Hairline {
        Layout.fillWidth: true
        opacity: flick.atYEnd ? 0 : 1 // there is more below
    }
}
