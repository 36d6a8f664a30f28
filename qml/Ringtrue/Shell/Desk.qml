// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Preferences
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Workspace

// Rail and page.
StagePage {
    id: root

    required property OpenWorkspace workspace
    property string firstPage: "today"
    property string firstArgument

    readonly property string page: navigation.page

    settled: pageLoader.status === Loader.Ready && (pageLoader.item as PageFrame)?.settled === true
    Component.onCompleted: navigation.go(root.firstPage, root.firstArgument)

    function act(action: string) {
        if (action === "anywhere.go")
            goTo.open();
        else if (action === "anywhere.keys")
            sheet.open();
        else if (action === "anywhere.lock")
            root.workspace.lock();
        else if (action === "anywhere.theme")
            Appearance.scheme = Appearance.dark ? Appearance.Light : Appearance.Dark;
        else if (action === "anywhere.back")
            navigation.back();
        else if (action.startsWith("anywhere.page"))
            navigation.goToPlace(Number(action.slice(-1)));
    }

    Navigation {
        id: navigation
        onMoved: pageLoader.setSource(source, {
                "workspace": root.workspace,
                "navigation": navigation,
                "toasts": toasts,
                "argument": argument
            })
    }
    Toasts {
        id: toasts
    }
    KeyArea {
        scopes: ["anywhere"]
        rest: pageLoader
        onTriggered: action => root.act(action)
    }
    NavRail {
        id: rail
        height: parent.height
        navigation: navigation
        workspace: root.workspace
        compact: root.width < 1120
        onKeysAsked: sheet.open()
        onLockAsked: root.workspace.lock()
    }
    Banner {
        id: banner
        anchors.left: rail.right
        anchors.right: parent.right
        visible: root.workspace.readOnlyText !== ""
        height: visible ? implicitHeight : 0
        radius: 0
        text: root.workspace.readOnlyText
    }
    Loader {
        id: pageLoader
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: banner.bottom
        anchors.bottom: parent.bottom
        focus: true
        onLoaded: forceActiveFocus()
    }
    Toaster {
        anchors.fill: parent
        toasts: toasts
    }
    KeySheet {
        id: sheet
    }
    GoTo {
        id: goTo
        workspace: root.workspace
        navigation: navigation
    }
}
