// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Organisation
import Ringtrue.Theme

// The table of people, and the sheet of one of them.
OrganisationView {
    id: root

    written: editor.different
    writtenName: editor.name
    typed: panel.typed
    onSetAside: editor.setAside(root.argument)
    Component.onCompleted: root.sheetOpen = editor.takeUp(root.argument)
    readonly property bool wide: root.width >= Theme.px(1080)
    readonly property int page: Math.max(1, Math.floor(list.height / Theme.tableRow) - 1)
    property string asked // whose sheet is wanted while the open one has changes; "+": a new one

    function open(person: string) {
        if (person === "" || (root.sheetOpen && person === editor.person))
            return;
        if (root.leaves) {
            root.asked = person;
            discard.open();
            return;
        }
        if (person === "+")
            editor.begin();
        else
            editor.show(person);
        root.sheetOpen = true;
        if (person === "+")
            panel.takeName();
    }
    function follow() { // the table was read anew: its row at hand is that of the open sheet
        const row = root.sheetOpen && editor.person !== "" ? peopleList.rowOf(editor.person) : -1;
        list.forceLayout();
        if (row >= 0)
            list.currentIndex = row;
    }
    function close() {
        if (root.leaves) {
            root.asked = "";
            discard.open();
            return;
        }
        root.sheetOpen = false;
        list.forceActiveFocus();
    }
    function act(action: string) {
        if (action === "list.next")
            list.incrementCurrentIndex();
        else if (action === "list.previous")
            list.decrementCurrentIndex();
        else if (action === "list.first")
            list.currentIndex = 0;
        else if (action === "list.last")
            list.currentIndex = list.count - 1;
        else if (action === "list.open")
            root.open((list.currentItem as PersonRow)?.person ?? "");
        else if (action === "list.pageDown")
            list.currentIndex = Math.min(list.count - 1, list.currentIndex + root.page);
        else if (action === "list.pageUp")
            list.currentIndex = Math.max(0, list.currentIndex - root.page);
        else if (action === "list.detail" && root.sheetOpen)
            root.close();
        else if (action === "list.detail")
            root.open((list.currentItem as PersonRow)?.person ?? "");
        else if (action === "list.search")
            search.forceActiveFocus();
        else if (action === "list.close" && root.sheetOpen)
            root.close();
    }

    PeopleList {
        id: peopleList
        workspace: root.workspace
        search: search.text
        onChanged: () => Qt.callLater(root.follow)
    }
    PeopleColumns {
        id: tableColumns
        width: list.width
    }
    PersonEditor {
        id: editor
        workspace: root.workspace
        onSaved: (person, text) => {
            root.toasts.said(text);
            Qt.callLater(root.follow);
        }
        onRefused: text => root.toasts.said(text)
    }
    KeyArea {
        scopes: ["list"]
        rest: list
        onTriggered: action => root.act(action)
    }
    ToolRow {
        id: tools
        width: parent.width
        SearchField {
            id: search
            Layout.preferredWidth: Theme.px(260)
            name: qsTr("Search people")
            hint: qsTr("Name, role, team")
            keys: KeyMap.caps["list.search"]
            onAccepted: {
                list.forceActiveFocus();
                root.open((list.currentItem as PersonRow)?.person ?? "");
            }
            Keys.onDownPressed: list.forceActiveFocus()
        }
        Caption {
            Layout.leftMargin: 8
            text: peopleList.count === peopleList.total ? qsTr("People: %1").arg(peopleList.total) : qsTr("People: %1 of %2").arg(peopleList.count).arg(peopleList.total)
        }
        Item {
            Layout.fillWidth: true
        }
        ImportFile {
            workspace: root.workspace
            toasts: root.toasts
            mayChange: root.mayChange
            table: TableImport.People
            columns: qsTr("Columns: name, roles; if you like external_id, team, languages, active")
        }
        Button {
            text: qsTr("Add a person")
            kind: Button.Primary
            enabled: root.mayChange
            onClicked: root.open("+")
        }
    }
    Banner {
        id: convention
        anchors.top: tools.bottom
        width: list.width
        height: visible ? implicitHeight : 0
        visible: peopleList.byConvention
        radius: 0
        tone: Tag.Accent
        text: peopleList.hasPassphrases ? qsTr("Not everybody here has a passphrase: anybody at this computer can work under the names of those without, so what they wrote is theirs by convention.") : qsTr("Nobody here has a passphrase: anybody at this computer can work under any name, so who wrote what is by convention.")
    }
    PeopleHead {
        id: head
        anchors.top: convention.bottom
        width: list.width
        people: peopleList
        columns: tableColumns
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.wide && root.sheetOpen ? parent.width - panel.width : parent.width
        focus: true
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: peopleList
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: PersonRow {
            width: ListView.view.width
            columns: tableColumns
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus();
                root.open(person);
            }
        }
        FocusFrame {
            shown: list.activeFocus && list.count === 0
        }
    }
    EmptyState {
        anchors.centerIn: list
        width: Theme.px(380)
        visible: list.count === 0
        iconName: "user-identity"
        heading: search.text !== "" ? qsTr("Nobody is found") : qsTr("No people yet")
        text: search.text !== "" ? qsTr("Each word must be in a name, role, team, language or external id.") : qsTr("Everybody who evaluates, serves customers or owns an experience belongs here.")
    }
    PersonPanel {
        id: panel
        anchors.right: parent.right
        anchors.top: tools.bottom
        anchors.bottom: parent.bottom
        width: Theme.px(372)
        visible: root.sheetOpen
        workspace: root.workspace
        toasts: root.toasts
        editor: editor
        mayChange: root.mayChange
        onCloseAsked: root.close()
        onPassphraseChanged: peopleList.refresh()
    }
    DiscardDialog {
        id: discard
        name: editor.name
        onAccepted: {
            panel.forget();
            root.sheetOpen = false;
            if (root.asked === "")
                list.forceActiveFocus();
            else
                root.open(root.asked);
        }
    }
}
