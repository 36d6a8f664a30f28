// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Workspace

// While a workspace is being opened: the shape of what comes, still.
StagePage {
    id: root

    required property OpenWorkspace workspace

    settled: false
    Column {
        x: 96
        y: 80
        spacing: 14
        Label {
            text: qsTr("Opening %1").arg(root.workspace.organisation)
            color: Theme.text2
        }
        Skeleton {
            width: 420
            height: 90
        }
        Skeleton {
            width: 600
            height: 16
        }
        Skeleton {
            width: 520
            height: 16
        }
    }
}
