// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Ringtrue.Preferences
import Ringtrue.Theme
import Ringtrue.Charts
import Ringtrue.Controls
import Ringtrue.Keys

Item {
    id: test

    width: 1280
    height: 900

    Component {
        id: gallery
        Gallery {
        }
    }
    Component {
        id: ruler
        TimeRuler {
            width: 200
            words: ["00:00", "00:30"]
            places: [0, 0.97]
        }
    }
    Component {
        id: keyed
        Item {
            property alias area: area
            property alias field: field
            property alias button: button
            property alias rest: rest
            property alias inner: inner
            width: 300
            height: 200
            KeyArea {
                id: area
                scopes: ["evaluate", "choose", "player"]
                rest: rest
            }
            FocusScope {
                id: rest
                TextField {
                    id: inner
                    name: "Comment in it"
                }
            }
            TextField {
                id: field
                name: "Comment"
            }
            Button {
                id: button
                y: 60
                text: "Do it"
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

        name: "Controls"
        when: windowShown

        function namesMissing(item: Item): list<string> {
            let missing = [];
            const pressable = item.hasOwnProperty("pressed") && item.hasOwnProperty("clicked");
            if (item.visible && pressable && String(item.Accessible.name) === "")
                missing.push(String(item));
            for (let i = 0; i < item.children.length; i++)
                missing = missing.concat(namesMissing(item.children[i]));
            return missing;
        }

        function test_gallery_loads_light_and_dark_and_large() {
            const page = testCase.createTemporaryObject(gallery, test);
            verify(page);
            compare(namesMissing(page).join(", "), "");
            Appearance.show(Appearance.Dark);
            compare(String(Theme.canvas), "#14161a");
            Appearance.show(Appearance.Light);
            compare(String(Theme.canvas), "#f5f3ef");
            Appearance.textPercent = 150;
            compare(Theme.body, 20);
            Appearance.textPercent = 100;
            compare(Theme.body, 13);
        }

        function test_keys_act_outside_text_fields_only() {
            const page = testCase.createTemporaryObject(keyed, test);
            const spy = testCase.createTemporaryObject(spyComponent, test, {
                    "target": page.area,
                    "signalName": "triggered"
                });
            page.rest.forceActiveFocus();
            keyClick(Qt.Key_Y);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "evaluate.yes");
            page.field.forceActiveFocus();
            keyClick(Qt.Key_Y);
            keyClick(Qt.Key_3);
            compare(spy.count, 1);
            compare(page.field.text, "y3");
            keyClick(Qt.Key_Space, Qt.ControlModifier);
            compare(spy.count, 2);
            compare(spy.signalArguments[1][0], "player.play");
            keyClick(Qt.Key_Escape);
            verify(page.rest.activeFocus);
            keyClick(Qt.Key_3);
            compare(spy.signalArguments[2][0], "choose.3");
        }

        function test_esc_leaves_a_field_within_the_item_of_rest() {
            const page = testCase.createTemporaryObject(keyed, test);
            const spy = testCase.createTemporaryObject(spyComponent, test, {
                    "target": page.area,
                    "signalName": "triggered"
                });
            page.inner.forceActiveFocus();
            keyClick(Qt.Key_3);
            keyClick(Qt.Key_Escape);
            verify(!page.inner.activeFocus);
            verify(page.rest.activeFocus);
            keyClick(Qt.Key_3);
            compare(page.inner.text, "3");
            compare(spy.signalArguments[0][0], "choose.3");
        }

        function test_a_time_without_room_is_left_out_of_the_ruler() {
            const ticks = Array.from(testCase.createTemporaryObject(ruler, test).children).filter(child => child.children.length === 2);
            compare(ticks.map(tick => tick.children[1].visible), [true, false]);
        }

        function test_a_long_text_shows_its_beginning_until_somebody_writes_in_it() {
            const page = testCase.createTemporaryObject(keyed, test);
            page.button.forceActiveFocus();
            page.field.width = 80;
            page.field.text = "Dispatch and collection at the northern pier";
            verify(page.field.positionToRectangle(0).x >= 0);
            page.field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_S);
            compare(page.field.text, "Dispatch and collection at the northern piers");
            page.button.forceActiveFocus();
            verify(page.field.positionToRectangle(0).x >= 0);
        }

        function test_space_belongs_to_a_focused_button() {
            const page = testCase.createTemporaryObject(keyed, test);
            const spy = testCase.createTemporaryObject(spyComponent, test, {
                    "target": page.area,
                    "signalName": "triggered"
                });
            const clicks = testCase.createTemporaryObject(spyComponent, test, {
                    "target": page.button,
                    "signalName": "clicked"
                });
            page.button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 2);
            compare(spy.count, 0);
        }
    }
}
