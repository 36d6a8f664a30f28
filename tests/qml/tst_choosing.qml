// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Ringtrue.Controls
import Ringtrue.Keys

// Lists, menus and dialogs by their keys.
Item {
    id: test

    width: 1280
    height: 900

    Component {
        id: chosenFrom
        Item {
            property alias area: area
            property alias box: box
            property alias menu: menu
            property int taken: -1
            width: 500
            height: 400
            KeyArea {
                id: area
                scopes: ["evaluate"]
                rest: box
            }
            ComboBox {
                id: box
                name: "Ask somebody"
                model: ["Aileen McRory", "Nils Everding", "Norma Tait", "Declan O'Rourke of the ticket desk at the northern pier"]
                currentIndex: -1
                onActivated: index => parent.taken = index
            }
            ChoiceMenu {
                id: menu
                name: "Read"
                choices: ["Poster", "Cards", "Card of one pillar, as large as the sheet allows it to be"]
                onChosen: index => parent.taken = index
            }
        }
    }
    Component {
        id: asked
        Dialog {
            property alias field: field
            property alias box: box
            heading: "Publish it?"
            act: "Publish"
            TextField {
                id: field
                name: "Words"
            }
            ComboBox {
                id: box
                name: "Language"
                model: ["English", "Deutsch"]
            }
        }
    }
    Component {
        id: grouped
        GroupedList {
            width: 200
            height: 300
            section.property: "part"
            model: ListModel {
                ListElement {
                    part: "Sections"
                }
                ListElement {
                    part: "Sections"
                }
                ListElement {
                    part: "Questions"
                }
            }
            delegate: Item {
                width: 200
                height: 10
            }
        }
    }
    Component {
        id: spyComponent
        SignalSpy {
        }
    }

    TestCase {
        id: testCase

        name: "Choosing"
        when: windowShown

        function test_a_list_is_sought_by_the_whole_beginning_that_is_typed() {
            const page = testCase.createTemporaryObject(chosenFrom, test);
            const spy = testCase.createTemporaryObject(spyComponent, test, {
                    "target": page.area,
                    "signalName": "triggered"
                });
            page.box.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(page.box.popup.visible);
            verify(page.box.popup.width > page.box.width); // its entries are read whole
            for (const letter of ["n", "o", "r", "m", "a", " ", "t"])
                keyClick(letter);
            compare(spy.count, 0); // N is no key of the page while the list is open
            compare(page.box.highlightedIndex, 2);
            keyClick(Qt.Key_Return);
            compare(page.taken, 2);
            page.taken = -1;
            keyClick(Qt.Key_Space);
            for (const letter of ["m", "o", "r", "a", "g"])
                keyClick(letter);
            keyClick(Qt.Key_Return); // nobody is named so
            compare(page.taken, -1);
            verify(page.box.popup.visible);
            keyClick(Qt.Key_Escape);
            verify(!page.box.popup.visible);
        }

        function test_a_menu_is_sought_and_is_as_wide_as_its_words() {
            const page = testCase.createTemporaryObject(chosenFrom, test);
            page.menu.open();
            verify(page.menu.width > page.menu.least);
            for (const letter of ["c", "a", "r", "d", " "])
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(page.taken, 2);
            page.taken = -1;
            page.menu.open();
            keyClick("x");
            keyClick(Qt.Key_Return);
            compare(page.taken, -1);
            verify(page.menu.visible);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(page.taken, 1);
        }

        function test_ctrl_with_return_does_what_a_dialog_asks_wherever_one_is_in_it() {
            const dialog = testCase.createTemporaryObject(asked, test);
            const spy = testCase.createTemporaryObject(spyComponent, test, {
                    "target": dialog,
                    "signalName": "accepted"
                });
            const places = [null, dialog.field, dialog.box];
            for (let at = 0; at < places.length; ++at) {
                dialog.open();
                places[at]?.forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Return, Qt.ControlModifier);
                compare(spy.count, at + 1);
                verify(!dialog.visible);
            }
            dialog.open();
            dialog.field.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(spy.count, 3);
            dialog.actEnabled = false;
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(spy.count, 3);
            verify(dialog.visible);
            dialog.actEnabled = true;
            dialog.byReturn = true;
            keyClick(Qt.Key_Return);
            compare(spy.count, 4);
        }

        function test_a_dialog_whose_window_goes_says_nothing() {
            const dialog = testCase.createTemporaryObject(asked, test);
            failOnWarning(/TypeError/);
            dialog.parent = null; // the overlay goes before the dialog
            verify(dialog.width > 0 && dialog.height > 0);
        }

        function test_each_group_of_rows_has_its_head() {
            const list = testCase.createTemporaryObject(grouped, test);
            tryVerify(() => Array.from(list.contentItem.children).filter(child => child.text !== undefined).length === 2);
            const heads = Array.from(list.contentItem.children).filter(child => child.text !== undefined);
            compare(heads.map(head => head.text).sort(), ["Questions", "Sections"]);
            compare(heads[0].width, list.width);
        }

        function test_a_head_that_is_used_again_says_what_its_rows_are_of_by_now() {
            const list = testCase.createTemporaryObject(grouped, test);
            const heads = () => Array.from(list.contentItem.children).filter(child => child.text !== undefined && child.visible).sort((a, b) => a.y - b.y).map(head => head.text);
            for (const parts of [["A", "B", "C"], ["D", "D", "D"], ["A", "B", "C"]]) {
                // heads go, and come again
                for (let at = 0; at < parts.length; ++at)
                    list.model.setProperty(at, "part", parts[at]);
                tryVerify(() => heads().length === new Set(parts).size);
                compare(heads(), Array.from(new Set(parts)));
            }
        }
    }
}
