// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/time_selection.h"

#include "tests/catch.h"

using namespace ringtrue::qml;

SCENARIO("A stretch of a recording is selected by keys", "[evaluate]")
{
    GIVEN("a recording of a minute")
    {
        TimeSelection stretch;
        stretch.setProperty("durationMs", 60'000.0);
        CHECK_FALSE(stretch.isSet());
        WHEN("it grows backwards from the playhead, then forwards over it")
        {
            stretch.extend(-1000, 12'500);
            stretch.extend(-1000, 12'700); // the playhead moved on meanwhile
            CHECK(stretch.fromMs() == 10'500);
            CHECK(stretch.toMs() == 12'500);
            CHECK(stretch.text() == QStringLiteral("00:10 to 00:12"));
            stretch.extend(5000, 12'900);
            THEN("the place where it began stays its end")
            {
                CHECK(stretch.fromMs() == 12'500);
                CHECK(stretch.toMs() == 15'500);
            }
        }
        WHEN("it would leave the recording")
        {
            stretch.extend(-1000, 300);
            THEN("it ends at its edge")
            {
                CHECK(stretch.fromMs() == 0);
                CHECK(stretch.toMs() == 300);
                stretch.set(59'000, 99'000);
                CHECK(stretch.toMs() == 60'000);
            }
        }
        WHEN("it is given up")
        {
            stretch.set(5000, 2000);
            CHECK(stretch.fromMs() == 2000);
            stretch.clear();
            THEN("nothing is selected")
            {
                CHECK_FALSE(stretch.isSet());
                CHECK(stretch.text().isEmpty());
            }
        }
    }
}
