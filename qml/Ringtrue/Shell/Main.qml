// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Preferences
import Ringtrue.Theme
import Ringtrue.Workspace

// The window: first run, sign-in, pages or an error, as the workspace's state is.
T.ApplicationWindow {
    id: root

    required property OpenWorkspace workspace
    property string firstPage: "today"
    property string firstArgument

    readonly property bool settled: stage.status === Loader.Ready && (stage.item as StagePage)?.settled === true

    minimumWidth: 960
    minimumHeight: 600
    title: root.workspace.state === OpenWorkspace.Open ? qsTr("%1 – Ringtrue").arg(root.workspace.organisation) : qsTr("Ringtrue")
    color: Theme.canvas

    Loader {
        id: stage
        anchors.fill: parent
        focus: true
        sourceComponent: root.workspace.state === OpenWorkspace.Open ? desk : root.workspace.state === OpenWorkspace.Locked ? door : root.workspace.state === OpenWorkspace.Failed ? failure : root.workspace.state === OpenWorkspace.Opening ? waiting : firstRun
    }
    Connections {
        target: Language
        function onChanged() {
            const shown = stage.sourceComponent;
            stage.sourceComponent = null; // words made by view-models are made anew
            stage.sourceComponent = shown;
        }
    }
    Component {
        id: desk
        Desk {
            workspace: root.workspace
            firstPage: root.firstPage
            firstArgument: root.firstArgument
        }
    }
    Component {
        id: door
        DoorPage {
            workspace: root.workspace
        }
    }
    Component {
        id: failure
        FailurePage {
            workspace: root.workspace
        }
    }
    Component {
        id: waiting
        OpeningPage {
            workspace: root.workspace
        }
    }
    Component {
        id: firstRun
        FirstRunPage {
            workspace: root.workspace
        }
    }
}
