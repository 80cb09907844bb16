// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/control/controlapi.h"

#include "core/sandbox/control/acts.h"
#include "core/sandbox/control/describe.h"
#include "core/sandbox/media.h"
#include "core/sandbox/scan.h"

#include <QJsonDocument>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestBody = 32 * 1024 * 1024;

HttpResponse ok(const QJsonObject &body = {})
{
    return HttpResponse::json(200, body);
}

HttpResponse unknown(const QString &what)
{
    return controlError({ErrorKind::NotFound, u"sandbox.unknown"_s, what});
}

qint64 after(const HttpRequest &request)
{
    return request.queryValue(u"after"_s).value_or(u"0"_s).toLongLong();
}

} // namespace

ControlApi::ControlApi(Platform &platform, ScenarioSwitch scenario)
    : m_platform(platform)
    , m_phone(platform)
    , m_scenario(std::move(scenario))
{
}

void ControlApi::route(Router &router, HttpMethod method, const char *pattern, Handle handle)
{
    router.add(
        method,
        pattern,
        [handle = std::move(handle)](const HttpRequest &request, const Responder &responder) {
            const auto document = QJsonDocument::fromJson(request.body);
            if (!request.body.isEmpty() && !document.isObject()) {
                responder.respond(controlError(
                    {ErrorKind::Rejected, u"sandbox.not-json"_s, u"not a JSON object"_s}));
                return;
            }
            responder.respond(handle(request, document.object()));
        },
        {LargestBody, std::nullopt, false});
}

void ControlApi::addRoutes(Router &router)
{
    addChannelRoutes(router);
    addWebhookRoutes(router);
    addFaultRoutes(router);
    route(router, HttpMethod::Get, "/_sandbox/health", [](const auto &, const auto &) {
        return ok({{u"ok"_s, true}});
    });
    route(router, HttpMethod::Get, "/_sandbox/avatar/{id}", [](const auto &request, const auto &) {
        return HttpResponse::bytes(200, "image/png", avatarPng(request.params.value(0).toUtf8()))
            .with("Cache-Control", "public, max-age=86400");
    });
    route(router, HttpMethod::Get, "/_sandbox/requests", [this](const auto &request, const auto &) {
        const QString path = request.queryValue(u"path"_s).value_or(QString());
        return ok({{u"requests"_s, m_platform.requests.entries(after(request), path)}});
    });
    route(router, HttpMethod::Delete, "/_sandbox/requests", [this](const auto &, const auto &) {
        m_platform.requests.clear();
        return ok();
    });
    route(router, HttpMethod::Post, "/_sandbox/scan", [this](const auto &, const auto &body) {
        return scanText(body);
    });
    route(router, HttpMethod::Post, "/_sandbox/scenario", [this](const auto &, const auto &body) {
        return startScenario(body);
    });
    route(router, HttpMethod::Delete, "/_sandbox/scenario", [this](const auto &, const auto &) {
        if (m_scenario.stop)
            m_scenario.stop();
        return ok();
    });
}

void ControlApi::addChannelRoutes(Router &router)
{
    route(router, HttpMethod::Get, "/_sandbox/channels", [this](const auto &, const auto &) {
        return channels();
    });
    route(router,
          HttpMethod::Post,
          "/_sandbox/channels/{channel}",
          [this](const auto &request, const auto &body) { return configure(request, body); });
    route(router,
          HttpMethod::Get,
          "/_sandbox/channels/{channel}/customers",
          [this](const auto &request, const auto &) { return customers(request); });
    route(router,
          HttpMethod::Post,
          "/_sandbox/channels/{channel}/customers",
          [this](const auto &request, const auto &body) { return addCustomer(request, body); });
    route(router,
          HttpMethod::Post,
          "/_sandbox/channels/{channel}/groups",
          [this](const auto &request, const auto &body) { return addGroup(request, body); });
    route(router,
          HttpMethod::Get,
          "/_sandbox/channels/{channel}/chats/{chat}",
          [this](const auto &request, const auto &) { return chat(request); });
    route(router,
          HttpMethod::Post,
          "/_sandbox/channels/{channel}/act",
          [this](const auto &request, const auto &body) { return act(request, body); });
    route(router,
          HttpMethod::Post,
          "/_sandbox/channels/{channel}/events",
          [this](const auto &request, const auto &body) { return publish(request, body); });
    route(router,
          HttpMethod::Post,
          "/_sandbox/channels/{channel}/tokens/expire",
          [this](const auto &request, const auto &) {
              m_platform.tokens.expireAll(request.params.value(0));
              return ok();
          });
}

void ControlApi::addWebhookRoutes(Router &router)
{
    route(router, HttpMethod::Get, "/_sandbox/webhooks", [this](const auto &request, const auto &) {
        return ok({{u"deliveries"_s, m_platform.webhooks.deliveries(after(request))},
                   {u"inFlight"_s, m_platform.webhooks.inFlight()}});
    });
    route(router,
          HttpMethod::Post,
          "/_sandbox/webhooks/redeliver",
          [this](const auto &, const auto &body) {
              const QString id = body.value(u"webhookEventId"_s).toString();
              return m_platform.webhooks.redeliver(id) ? ok() : unknown(u"event"_s);
          });
    route(router,
          HttpMethod::Post,
          "/_sandbox/webhooks/plans",
          [this](const auto &, const auto &body) {
              const auto plan = WebhookPlan::read(body);
              if (!plan)
                  return controlError(plan.error());
              m_platform.webhooks.addPlan(*plan);
              return ok();
          });
    route(
        router, HttpMethod::Delete, "/_sandbox/webhooks/plans", [this](const auto &, const auto &) {
            m_platform.webhooks.clearPlans();
            return ok();
        });
}

void ControlApi::addFaultRoutes(Router &router)
{
    route(router, HttpMethod::Get, "/_sandbox/faults", [this](const auto &, const auto &) {
        return ok({{u"faults"_s, m_platform.faults.list()}});
    });
    route(router, HttpMethod::Post, "/_sandbox/faults", [this](const auto &, const auto &body) {
        const auto fault = Faults::read(body);
        if (!fault)
            return controlError(fault.error());
        m_platform.faults.add(*fault);
        return ok();
    });
    route(router, HttpMethod::Delete, "/_sandbox/faults", [this](const auto &, const auto &) {
        m_platform.faults.clear();
        return ok();
    });
}

HttpResponse ControlApi::channels() const
{
    QJsonArray list;
    for (const Channel &channel : m_platform.world.channels)
        list.append(describe(channel));
    return ok({{u"channels"_s, list}});
}

HttpResponse ControlApi::customers(const HttpRequest &request) const
{
    const Channel *channel = m_platform.world.channel(request.params.value(0));
    if (channel == nullptr)
        return unknown(u"channel"_s);
    QJsonArray list;
    for (const auto &[userId, friendship] : channel->friends)
        list.append(describe(m_platform.world, *channel, userId));
    return ok({{u"customers"_s, list}});
}

HttpResponse ControlApi::addCustomer(const HttpRequest &request, const QJsonObject &body)
{
    Channel *channel = m_platform.world.channel(request.params.value(0));
    if (channel == nullptr)
        return unknown(u"channel"_s);
    Person person;
    person.userId = body.value(u"userId"_s).toString(Ids::userId());
    person.displayName = body.value(u"displayName"_s).toString(u"Customer"_s);
    person.statusMessage = body.value(u"statusMessage"_s).toString();
    person.language = body.value(u"language"_s).toString();
    person.hasPicture = body.value(u"picture"_s).toBool(true);
    m_platform.world.people.insert_or_assign(person.userId, person);
    channel->friends[person.userId].follows = body.value(u"follows"_s).toBool(true);
    m_platform.world.changed(channel->channelId, person.userId);
    return ok(describe(m_platform.world, *channel, person.userId));
}

HttpResponse ControlApi::addGroup(const HttpRequest &request, const QJsonObject &body)
{
    Channel *channel = m_platform.world.channel(request.params.value(0));
    if (channel == nullptr)
        return unknown(u"channel"_s);
    Group group;
    group.isRoom = body.value(u"isRoom"_s).toBool(false);
    group.id = body.value(u"id"_s).toString(group.isRoom ? Ids::roomId() : Ids::groupId());
    group.name = body.value(u"name"_s).toString();
    const QJsonArray members = body.value(u"members"_s).toArray();
    for (const QJsonValue &member : members)
        group.members.append(member.toString());
    channel->groups.insert_or_assign(group.id, group);
    m_platform.world.changed(channel->channelId, group.id);
    return ok({{u"id"_s, group.id}});
}

HttpResponse ControlApi::chat(const HttpRequest &request) const
{
    const Channel *channel = m_platform.world.channel(request.params.value(0));
    if (channel == nullptr)
        return unknown(u"channel"_s);
    QJsonArray entries;
    bool isTyping = false;
    const auto chat = channel->chats.find(request.params.value(1));
    if (chat != channel->chats.end()) {
        for (const ChatEntry &entry : chat->second.entries)
            entries.append(describe(entry));
        isTyping = chat->second.loadingUntilMs > m_platform.clock.nowMs();
    }
    return ok({{u"entries"_s, entries}, {u"isLoading"_s, isTyping}});
}

HttpResponse ControlApi::act(const HttpRequest &request, const QJsonObject &body)
{
    const Actor actor{
        request.params.value(0), body.value(u"as"_s).toString(), body.value(u"in"_s).toString()};
    const auto acted = performAct(m_phone, actor, body);
    if (!acted)
        return controlError(acted.error());
    return ok({{u"webhookEventId"_s, acted->webhookEventId}, {u"messageId"_s, acted->messageId}});
}

HttpResponse ControlApi::publish(const HttpRequest &request, const QJsonObject &body)
{
    const QString channelId = request.params.value(0);
    if (m_platform.world.channel(channelId) == nullptr)
        return unknown(u"channel"_s);
    if (body.contains(u"raw"_s)) {
        m_platform.webhooks.publishRaw(channelId,
                                       body.value(u"raw"_s).toString().toUtf8(),
                                       body.value(u"signed"_s).toBool(true));
    } else {
        m_platform.webhooks.publishTogether(channelId, body.value(u"events"_s).toArray());
    }
    return ok();
}

HttpResponse ControlApi::configure(const HttpRequest &request, const QJsonObject &body)
{
    Channel *channel = m_platform.world.channel(request.params.value(0));
    if (channel == nullptr)
        return unknown(u"channel"_s);
    const QJsonObject webhook = body.value(u"webhook"_s).toObject();
    WebhookSetting &setting = channel->webhook;
    setting.endpoint = webhook.value(u"endpoint"_s).toString(setting.endpoint);
    setting.active = webhook.value(u"active"_s).toBool(setting.active);
    setting.redelivers = webhook.value(u"redelivery"_s).toBool(setting.redelivers);
    if (webhook.contains(u"redeliveryDelayMs"_s))
        m_platform.webhooks.setRedeliveryDelay(webhook.value(u"redeliveryDelayMs"_s).toInt());
    channel->secret = body.value(u"secret"_s).toString(channel->secret);
    channel->chatMode = body.value(u"chatMode"_s).toString(channel->chatMode);
    channel->markAsReadMode = body.value(u"markAsReadMode"_s).toString(channel->markAsReadMode);
    channel->verified = body.value(u"verified"_s).toBool(channel->verified);
    channel->monthlyUsage = body.value(u"used"_s).toInteger(channel->monthlyUsage);
    if (body.contains(u"quota"_s)) {
        const QJsonValue quota = body.value(u"quota"_s);
        channel->monthlyLimit = quota.isDouble() ? std::optional(quota.toInteger()) : std::nullopt;
    }
    return ok(describe(*channel));
}

HttpResponse ControlApi::scanText(const QJsonObject &body) const
{
    const auto scanned = scan(m_platform.world, body.value(u"text"_s).toString());
    if (!scanned)
        return controlError(scanned.error());
    switch (scanned->kind) {
    case Scanned::Kind::AddFriend:
        return ok({{u"kind"_s, u"addFriend"_s}, {u"channelId"_s, scanned->channelId}});
    case Scanned::Kind::OpenChat:
        return ok({{u"kind"_s, u"openChat"_s},
                   {u"channelId"_s, scanned->channelId},
                   {u"prefill"_s, scanned->prefill}});
    case Scanned::Kind::OtherLink:
        break;
    }
    return ok({{u"kind"_s, u"link"_s}, {u"link"_s, scanned->link}});
}

HttpResponse ControlApi::startScenario(const QJsonObject &body) const
{
    if (!m_scenario.start)
        return unknown(u"scenario"_s);
    const auto started = m_scenario.start(body.value(u"name"_s).toString(u"busy-day"_s),
                                          body.value(u"rate"_s).toDouble(5),
                                          static_cast<quint32>(body.value(u"seed"_s).toInteger(1)));
    return started ? ok() : controlError(started.error());
}

} // namespace Frontdesk::Sandbox
