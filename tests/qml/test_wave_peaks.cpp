// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Charts/wave_peaks.h"

#include "tests/catch.h"

using namespace ringtrue::qml;

TEST_CASE("The picture of a recording finds the loudest place at every scale", "[waveform]")
{
    WavePeaks::Lane customer(200'000, WaveBucket{1, 1});
    WavePeaks::Lane agent(200'000, WaveBucket{});
    customer[150'003] = {200, 90};
    const WavePeaks peaks(2'000'000, 10'000, customer, agent); // buckets of 10 ms

    CHECK(peaks.between(WavePeaks::Customer, 1'500'030, 1'500'040).peak == 200);
    CHECK(peaks.between(WavePeaks::Customer, 1'500'000, 1'500'020).peak == 1);
    CHECK(peaks.between(WavePeaks::Customer, 1'400'000, 1'600'000).peak == 200);
    CHECK(peaks.between(WavePeaks::Customer, 0, 2'000'000).rms == 90);
    CHECK(peaks.between(WavePeaks::Customer, 0, 1'000'000).peak == 1);
    CHECK(peaks.between(WavePeaks::Agent, 0, 2'000'000).peak == 0);
    CHECK(peaks.between(WavePeaks::Agent, 3'000'000, 3'000'010).peak == 0);
    CHECK(WavePeaks{}.between(WavePeaks::Agent, 0, 1).peak == 0);
}

TEST_CASE("A quiet recording is drawn larger, a whisper stays small, and both sides by the same factor", "[waveform]")
{
    const WavePeaks::Lane quiet(10, WaveBucket{60, 30});
    const WavePeaks::Lane loud(10, WaveBucket{121, 60});
    CHECK(WavePeaks(100, 10'000, quiet, loud).gain() == Approx(2));
    CHECK(WavePeaks(100, 10'000, quiet, quiet).gain() == 4);
    CHECK(WavePeaks(100, 10'000, quiet, WavePeaks::Lane(10, WaveBucket{255, 200})).gain() == 1);
    CHECK(WavePeaks(100, 10'000, WavePeaks::Lane(10, WaveBucket{}), {}).gain() == 4);
    CHECK(WavePeaks{}.gain() == 1);
}

TEST_CASE("A recording of one channel is one lane that nobody is named for", "[waveform]")
{
    const WavePeaks::Lane lane(10, WaveBucket{60, 30});
    CHECK(WavePeaks(100, 10'000, lane, {}).isMixed());
    CHECK_FALSE(WavePeaks(100, 10'000, lane, lane).isMixed());
    CHECK_FALSE(WavePeaks{}.isMixed());
}
