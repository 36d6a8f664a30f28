// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Interactions
import Ringtrue.Keys
import Ringtrue.Workspace

// All interactions, and what is known of the chosen one.
PageFrame {
    id: root

    readonly property bool roomy: root.width > Theme.px(1010)
    property bool detailOpen: root.roomy
    property string wanted // Enter came before it was read
    property string wantedOwn // the same, to be evaluated by whoever is here
    property bool awaited: false // Enter came in the search before the list was read

    settled: !list.loading && (detail.interaction === "" || !detail.loading)

    function act(action: string) {
        if (action === "list.open")
            root.open();
        else if (action === "list.evaluate")
            root.evaluate();
        else if (action === "list.detail")
            root.detailOpen = !root.detailOpen;
        else if (action === "list.search")
            search.forceActiveFocus();
        else
            view.move(action);
    }
    function open() {
        root.wantedOwn = "";
        root.wanted = detail.loading ? detail.interaction : "";
        if (!detail.loading && detail.problem !== "") // the pane says why, and reads again
            root.detailOpen = true;
        else if (!detail.loading)
            root.go(detail.opens);
    }
    function openFound() {
        root.awaited = list.loading;
        if (list.loading)
            return;
        view.forceActiveFocus();
        root.open();
    }
    function evaluate() {
        root.wanted = "";
        root.wantedOwn = detail.loading ? detail.interaction : "";
        if (detail.loading)
            return;
        if (!detail.mayEvaluateToo) {
            root.open();
            return;
        }
        root.navigation.stay(detail.interaction); // to be found again on the way back
        root.navigation.evaluateOwn(detail.interaction);
    }
    function go(id: string) {
        if (id === "")
            return;
        root.navigation.stay(detail.interaction);
        root.navigation.go("evaluate", id);
    }

    InteractionList {
        id: list
        workspace: root.workspace
        onModelReset: view.keep(root.argument)
        onCountChanged: if (root.awaited)
            root.openFound()
    }
    InteractionDetail {
        id: detail
        workspace: root.workspace
        interaction: view.currentId
        onChanged: {
            if (loading || interaction === "")
                return;
            if (interaction === root.wantedOwn)
                root.evaluate();
            else if (interaction === root.wanted)
                root.open();
        }
    }
    KeyArea {
        scopes: ["list"]
        rest: view
        onTriggered: action => root.act(action)
    }
    PageHeader {
        id: head
        width: parent.width
        title: qsTr("Interactions")
        subtitle: list.countText
        SearchField {
            id: search
            Layout.preferredWidth: Theme.px(230)
            name: qsTr("Search by number")
            hint: qsTr("Search by number")
            keys: KeyMap.caps["list.search"]
            onTextEdited: list.reference = text
            onAccepted: root.openFound()
            Keys.onDownPressed: view.forceActiveFocus()
        }
    }
    FilterRow {
        id: filters
        anchors.top: head.bottom
        width: view.width
        list: list
        workspace: root.workspace
    }
    InteractionTable {
        id: view
        anchors.top: filters.bottom
        anchors.bottom: parent.bottom
        width: parent.width - (root.detailOpen ? side.width : 0)
        list: list
        focus: true
        onOpened: root.open()
    }
    DetailPane {
        id: side
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: Math.min(Theme.px(372), root.width * 0.5)
        visible: root.detailOpen
        detail: detail
        onOpenAsked: root.open()
        onEvaluateAsked: root.evaluate()
    }
}
