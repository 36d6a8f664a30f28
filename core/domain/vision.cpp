// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vision.h"

#include "core/domain/words.h"

namespace ringtrue {

namespace {
constexpr std::array visionKinds{Word{VisionKind::Service, "service"}, Word{VisionKind::Cx, "cx"}};
constexpr std::array sourceKinds{Word{SourceKind::BusinessStrategy, "business-strategy"},
                                 Word{SourceKind::CompanyVision, "company-vision"},
                                 Word{SourceKind::BrandAttribute, "brand-attribute"},
                                 Word{SourceKind::BrandPromise, "brand-promise"},
                                 Word{SourceKind::CustomerResearchQualitative, "customer-research-qualitative"},
                                 Word{SourceKind::CustomerResearchQuantitative, "customer-research-quantitative"},
                                 Word{SourceKind::CustomerResearchSurvey, "customer-research-survey"},
                                 Word{SourceKind::PanelNotes, "panel-notes"},
                                 Word{SourceKind::EmployeeVoice, "employee-voice"},
                                 Word{SourceKind::IndustryStandard, "industry-standard"}};
constexpr std::array promiseAudiences{Word{PromiseAudience::Current, "current"},
                                      Word{PromiseAudience::Prospective, "prospective"},
                                      Word{PromiseAudience::Both, "both"}};
constexpr std::array behaviourAudiences{Word{BehaviourAudience::Customers, "customers"},
                                        Word{BehaviourAudience::Colleagues, "colleagues"}};
} // namespace

std::string_view word(VisionKind kind)
{
    return wordOf(visionKinds, kind);
}
std::optional<VisionKind> visionKindFromWord(std::string_view word)
{
    return valueOf(visionKinds, word);
}
std::string_view word(SourceKind kind)
{
    return wordOf(sourceKinds, kind);
}
std::optional<SourceKind> sourceKindFromWord(std::string_view word)
{
    return valueOf(sourceKinds, word);
}
bool isCustomerResearch(SourceKind kind)
{
    return kind == SourceKind::CustomerResearchQualitative || kind == SourceKind::CustomerResearchQuantitative
           || kind == SourceKind::CustomerResearchSurvey || kind == SourceKind::PanelNotes;
}
std::string_view word(PromiseAudience audience)
{
    return wordOf(promiseAudiences, audience);
}
std::optional<PromiseAudience> promiseAudienceFromWord(std::string_view word)
{
    return valueOf(promiseAudiences, word);
}
std::string_view word(BehaviourAudience audience)
{
    return wordOf(behaviourAudiences, audience);
}
std::optional<BehaviourAudience> behaviourAudienceFromWord(std::string_view word)
{
    return valueOf(behaviourAudiences, word);
}

} // namespace ringtrue
