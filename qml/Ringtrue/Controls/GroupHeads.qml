// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// What makes the heads of grouped lists. It stands apart from the list: a list gives a head that it uses again its new
// words only where nothing around the head's component is called `section`, as a property of every list is (Qt 6.4).
QtObject {
    readonly property Component head: GroupHead {
        width: ListView.view.width
    }
}
