// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme

// A form or a vision in other languages: each text beside what it is in the one that is chosen, written in its place.
FocusScope {
    id: root

    required property TranslatedContent content
    required property string explains // what another language changes
    property string fills // what is said in it at once; empty: nothing is
    readonly property bool chosen: rows.current >= 0

    function goTo(row: int) {
        if (row < 0 || row >= rows.count)
            return;
        view.currentIndex = row;
        view.positionViewAtIndex(row, ListView.Contain);
        (view.itemAtIndex(row) as TranslationRow)?.begin();
    }
    function move(row: int, by: int) { // past the last one, to what stands around the table
        if (row >= 0 && row < rows.count)
            root.goTo(row);
        else if (by > 0)
            which.forceActiveFocus(Qt.TabFocusReason);
        else
            next.forceActiveFocus(Qt.BacktabFocusReason);
    }
    function begin() {
        root.goTo(Math.max(0, rows.nextMissing(-1)));
    }

    TranslationRows {
        id: rows
        content: root.content
    }
    FocusRegion {
        entry: root.chosen ? which : first
    }
    ToolFlow {
        id: tools
        width: parent.width
        inset: 28
        visible: root.chosen
        ComboBox {
            id: which
            implicitWidth: Theme.px(260)
            focus: root.chosen
            name: qsTr("Language")
            model: rows.languages
            displayText: rows.language // what is missing in it stands below
            currentIndex: rows.current
            onModelChanged: which.currentIndex = Qt.binding(() => rows.current) // a new model begins at its first
            onActivated: index => rows.current = index
        }
        Button {
            text: qsTr("Add a language")
            onClicked: adding.open()
        }
        Button {
            kind: Button.Quiet
            text: qsTr("Remove it")
            name: qsTr("Remove %1").arg(rows.language)
            onClicked: removing.open()
        }
        CheckBox {
            height: Theme.control
            text: qsTr("Only what is missing")
            checked: rows.onlyMissing
            onToggled: rows.onlyMissing = checked
        }
        Button {
            id: next
            text: qsTr("Next missing one")
            enabled: rows.missing > 0
            onClicked: {
                rows.seekAnew();
                root.goTo(rows.nextMissing(view.currentIndex));
            }
        }
    }
    Caption {
        id: head
        anchors.top: tools.bottom
        anchors.topMargin: 10
        x: 28
        width: parent.width - 56
        visible: root.chosen
        text: qsTr("Written in %1. In %2: %3").arg(rows.original).arg(rows.language).arg(rows.progress)
        elide: Text.ElideRight
    }
    ListView {
        id: view
        anchors.top: head.bottom
        anchors.topMargin: 6
        anchors.bottom: parent.bottom
        x: 28
        width: Math.min(parent.width - 56, Theme.px(980))
        visible: root.chosen
        clip: true
        currentIndex: 0
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        model: rows
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Texts in %1").arg(rows.language)
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: TranslationRow {
            width: ListView.view.width
            language: rows.language
            onSaid: words => rows.say(index, words)
            onBegun: view.currentIndex = index
            onMoved: by => root.move(index + by, by)
        }
    }
    Label {
        anchors.centerIn: view
        visible: root.chosen && rows.count === 0
        text: qsTr("Nothing is missing.")
        color: Theme.text2
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: !root.chosen
        iconName: "document-edit"
        heading: qsTr("One language so far")
        text: qsTr("It is written in %1. %2").arg(rows.original).arg(root.explains)
    }
    Button {
        id: first
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.px(90)
        visible: !root.chosen
        focus: !root.chosen
        kind: Button.Primary
        text: qsTr("Add a language")
        onClicked: adding.open()
    }
    LanguageDialog {
        id: adding
        rows: rows
        fills: root.fills
        onAccepted: () => Qt.callLater(root.begin)
    }
    Dialog {
        id: removing
        heading: qsTr("Remove %1?").arg(rows.language)
        text: qsTr("All that is said in this language goes. Ctrl+Z brings it back.")
        act: qsTr("Remove the language")
        dangerous: true
        onAccepted: rows.removeCurrent()
    }
}
