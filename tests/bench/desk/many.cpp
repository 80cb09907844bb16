// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/many.h"

#include "core/client/linksource.h"
#include "core/client/viewsource.h"
#include "core/client/workactions.h"
#include "core/domain/team.h"
#include "core/storage/entitystore.h"
#include "core/storage/scopestore.h"
#include "tests/bench/desk/agent.h"
#include "tests/bench/desk/company.h"
#include "tests/bench/desk/must.h"
#include "tests/bench/desk/painted.h"
#include "tests/support/stallprobe.h"

#include <QEventLoop>

namespace Frontdesk::Bench {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto Query = u"is:unanswered -tag:vip"_s;
constexpr auto Settled = 3s;

/// Waits for an answer, and goes on to look until what it set off has been shown.
template <typename Answer>
auto watched(const char *what, const Answer &ask)
{
    const auto begin = now();
    double taken = 0;
    QEventLoop loop;
    const Test::StallProbe probe;
    std::optional<WorkReceipt> receipt;
    whenDone(ask(), &loop, [&](const Result<WorkReceipt> &done) {
        receipt = must(done);
        taken = msBetween(begin, now());
        loop.quit();
    });
    loop.exec();
    rest(Settled);
    const QByteArray name(what);
    say((name + "-time").constData(), taken);
    say((name + "-stall").constData(), double(probe.longestMs()));
    return *receipt;
}

} // namespace

void workOnMany(Workstation &desk, int conversations)
{
    SampleCompany company(1, 100'000, 0);
    QList<ConversationId> ids;
    for (int i = 0; i < conversations; ++i)
        ids.append(company.chat(i).id);
    while (desk.sources().link.status().state == LinkStatus::State::Online)
        rest(20ms);
    rest(1s);
    auto &work = desk.sources().work;
    const auto receipt = watched(
        "many-kept", [&] { return work.change(ids, {.state = ConversationState::Resolved}); });
    say("many", double(receipt.steps.size()));
    watched("many-undone", [&] { return work.undo(receipt); });
}

void keepView(const QString &cacheFile)
{
    Sql::Database cache({.file = cacheFile, .synchronous = Sql::Synchronous::Normal});
    must(cache.open());
    SavedView view;
    view.id = ViewId(u"00000000-0000-4000-8000-00000000cccc"_s);
    view.name = u"Waits, without a tag"_s;
    view.query = Query;
    view.owner = UserId(SampleCompany::meId());
    const auto scope = must(ScopeStore(cache).find(u"user:"_s + SampleCompany::meId()));
    must(EntityStore(cache).put({0, view.id.value(), 1, view}, scope->n, 1));
}

void countForView(Workstation &desk)
{
    auto &views = desk.sources().views;
    const auto begin = now();
    QEventLoop loop;
    QObject::connect(&views, &ViewSource::countsChanged, &loop, [&] {
        if (views.count(Query, {}))
            loop.quit();
    });
    if (!views.count(Query, {}))
        loop.exec();
    say("view-count", msBetween(begin, now()));
    say("view-counted", views.count(Query, {})->conversations);
}

} // namespace Frontdesk::Bench
